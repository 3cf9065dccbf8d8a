import type { Grid } from "../grid/grid";
import type { StandingRow } from "../narrate/find-lines";
import type { WrittenReport } from "../settings/report-bindings";
import { standingRows } from "./standing-rows";

/** From this share on what is found again is the same report under another name. */
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
