import type { Grid } from "../grid/grid";
import type { StandingRow } from "../narrate/find-lines";

/** What a sheet shows, row by row, for finding a report again that was written to it. */
export function standingRows(grid: Grid): StandingRow[] {
  const rows = new Map<number, Map<number, string>>();
  const cells = [...grid.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value, text } of cells) {
    const shown = (typeof value === "string" ? value : text).trim();
    if (shown === "") continue;
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(column, shown));
  }
  return [...rows].map(([row, texts]) => ({ row, texts }));
}
