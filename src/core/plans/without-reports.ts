import { cellKey, type Grid } from "../grid/grid";
import { findLines } from "../narrate/find-lines";
import type { WrittenReport } from "../settings/report-bindings";
import { shownTexts, standsAmong } from "./renamed-report";
import { standingRows } from "./standing-rows";

/** The grid without the reports that were written to it: they are no part of the table that they tell. */
export function withoutReports(grid: Grid, all: readonly WrittenReport[]): Grid {
  const inserted = all.filter(({ into }) => into === "report");
  if (inserted.length === 0) return grid;
  const rows = standingRows(grid);
  // A sheet may have been renamed or copied since.
  const shown = shownTexts(rows);
  const reports = inserted.filter((one) => one.sheet === grid.sheet || standsAmong(shown, one));
  if (reports.length === 0) return grid;
  const cells = new Map(grid.cells);
  for (const written of reports) {
    findLines(written, rows).forEach((place, index) => {
      if (!place) return;
      for (const { offset } of written.lines[index]?.cells ?? [])
        cells.delete(cellKey(place.row, place.column + offset));
    });
  }
  return { ...grid, cells };
}
