import { a1 } from "../../../src/core/grid/address";
import { makeGrid } from "../../../src/core/grid/grid";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { cell, portContract } from "../port-contract";

portContract(({ grids, ...options }) => {
  const port = new MemoryWorkbook(grids, options);
  return Promise.resolve({
    port,
    type: ({ sheet, row, column }, value) => {
      const grid = port.grids.find((candidate) => candidate.sheet === sheet);
      if (!grid) throw new Error(sheet);
      const others = [...grid.cells.values()].filter((old) => old.row !== row || old.column !== column);
      port.replace(makeGrid({ ...grid, cells: [...others, cell(row, column, value)] }));
      return Promise.resolve();
    },
    dropSheet: (sheet) => Promise.resolve(port.drop(sheet)),
    selected: () => Promise.resolve({ sheet: port.selection[0]?.sheet ?? "", cells: port.selection.map(a1) }),
  });
});
