import type { Grid } from "../grid/grid";
import { namedCells } from "../narrate/cell-names";
import type { StandingRow } from "../narrate/find-lines";
import type { EvaluationTable } from "../evaluation/table";
import type { WrittenReport } from "../settings/report-bindings";
import { standingRows } from "./standing-rows";

/** From this share on what is found again is the same report, or the same table, under another name. */
const SAME = 0.5;

/** Whether a sheet holds a written report, whatever the sheet is called now. */
export function holdsReport(grid: Grid, written: WrittenReport): boolean {
  return standsAmong(shownTexts(standingRows(grid)), written);
}

export function shownTexts(rows: readonly StandingRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ texts }) => [...texts.values()]));
}

/** Whether most of a report's texts, its title among them, are among those that a sheet shows. */
export function standsAmong(shown: ReadonlySet<string>, { lines }: WrittenReport): boolean {
  const title = lines[0]?.cells[0]?.text.trim();
  if (title === undefined || !shown.has(title)) return false;
  const texts = lines.flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
  return texts.filter((text) => text === "" || shown.has(text)).length >= texts.length * SAME;
}

/** Whether a table is the one that a report was written of, whatever its sheet is called now: most names are its own. */
export function isTold(table: EvaluationTable, { sources }: WrittenReport): boolean {
  const names = new Set(namedCells(table).map(({ name }) => name));
  return sources.length > 0 && sources.filter(({ name }) => names.has(name)).length >= sources.length * SAME;
}
