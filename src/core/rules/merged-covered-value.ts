import { a1, a1Range, type CellRef } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import type { Range } from "../grid/address";
import { defineRule } from "./rule";

/** No value lies hidden under a merged area. One that only repeats what is shown hides nothing. */
export const mergedCoveredValue = defineRule({
  meta: {
    id: "merged-covered-value",
    severity: "warning",
    messages: { covered: ["value", "cell", "area"] },
    needs: [],
    yields: [],
    clause: "Excel：合并单元格",
  },
  check: ({ grids, table }) => {
    const grid = grids.find((one) => one.sheet === table.sheet);
    if (!grid) return [];
    const { top, left, bottom, right } = table.range;
    return grid.merges
      .filter((merge) => merge.top >= top && merge.bottom <= bottom && merge.left >= left && merge.right <= right)
      .flatMap((merge) => {
        const cells = coveredCells(grid, merge);
        const [primary] = cells;
        if (!primary) return [];
        const value = cellAt(grid, primary.row, primary.column)?.text ?? "";
        return [
          {
            message: "covered",
            values: { value, cell: a1(primary), area: a1Range(merge) },
            primary,
            cells,
            found: value,
          },
        ];
      });
  },
});

function coveredCells(grid: Grid, merge: Range): readonly CellRef[] {
  const shown = cellAt(grid, merge.top, merge.left)?.text.trim() ?? "";
  const cells: CellRef[] = [];
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const text = cellAt(grid, row, column)?.text.trim() ?? "";
      const corner = row === merge.top && column === merge.left;
      if (!corner && text !== "" && text !== shown) cells.push({ sheet: grid.sheet, row, column });
    }
  }
  return cells;
}
