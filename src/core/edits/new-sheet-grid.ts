import { makeGrid, type Grid, type GridCell } from "../grid/grid";
import { stateAfter } from "./cell-format";
import { displayed } from "./displayed";
import type { NewSheet } from "./new-sheet";

/** The sheet as it will be read once it has been added. */
export function gridOfNewSheet(sheet: NewSheet): Grid {
  const cells: GridCell[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    row.cells.forEach(({ content, numberFormat }, columnIndex) => {
      if (!content) return;
      const state = stateAfter(content, "General", numberFormat);
      cells.push({ row: rowIndex + 1, column: columnIndex + 1, ...state, text: displayed(state) });
    });
  });
  return makeGrid({ sheet: sheet.name, cells, merges: sheet.merges ?? [] });
}
