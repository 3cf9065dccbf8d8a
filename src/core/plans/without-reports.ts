import { cellKey, type Grid } from "../grid/grid";
import { findLines } from "../narrate/find-lines";
import type { WrittenReport } from "../settings/report-bindings";
import { standingRows } from "./standing-rows";

/** The grid without the reports that were written to it: they are no part of the table that they tell. */
export function withoutReports(grid: Grid, written: readonly WrittenReport[]): Grid {
  const reports = written.filter(({ into, sheet }) => into === "report" && sheet === grid.sheet);
  if (reports.length === 0) return grid;
  const cells = new Map(grid.cells);
  const rows = standingRows(grid);
  for (const { lines } of reports) {
    findLines(lines, rows).forEach((place, index) => {
      if (!place) return;
      for (const { offset } of lines[index]?.cells ?? []) cells.delete(cellKey(place.row, place.column + offset));
    });
  }
  return { ...grid, cells };
}
