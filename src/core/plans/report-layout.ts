import type { ReportLine } from "../narrate/report-lines";
import { linesIn } from "./lines-in";

/** Wide enough for a readable line on a portrait A4 page, shared by the columns of the widest table. */
const LINE_WIDTH = 88;
/** The last columns of a score table hold figures: weight, score, score rate. The others hold names. */
const FIGURE_COLUMNS = 3;
const FIGURE_WIDTH = 12;
const FEWEST_COLUMNS = FIGURE_COLUMNS + 1;
/** Two ideographic spaces: the first line of a Chinese paragraph stands in. */
export const INDENT = "\u3000\u3000";
/** Of the font, in points. */
export const TITLE_SIZE = 18;
export const HEADING_SIZE = 14;
export const BODY_SIZE = 12;
/** What column widths are counted in: characters of the standard font, 11 pt. */
const STANDARD_SIZE = 11;
/** In points, of one line. */
const TITLE_HEIGHT = 36;
const HEADING_HEIGHT = 30;
const SUBHEADING_HEIGHT = 24;
const LINE_HEIGHT = 20;
const TABLE_LINE_HEIGHT = 17;

/** What a row of a report's sheet is laid out by. */
export type LaidOut = Pick<ReportLine, "kind" | "level">;

/** The widths of the columns of a report's sheet whose widest table has so many. */
export function reportColumns(widestTable: number): number[] {
  const columns = Math.max(widestTable, FEWEST_COLUMNS);
  const names = columns - FIGURE_COLUMNS;
  const nameWidth = Math.floor((LINE_WIDTH - FIGURE_COLUMNS * FIGURE_WIDTH) / names);
  return Array.from({ length: columns }, (_, column) => (column < names ? nameWidth : FIGURE_WIDTH));
}

/** Running text is merged over all columns; a table's texts stand in one each. */
export function isTableLine({ kind }: LaidOut): boolean {
  return kind === "table-header" || kind === "table-row";
}

/**
 * The height in points that a line needs for these texts, a paragraph's with its indent. A merged row does not fit
 * itself to wrapped text, so every row is given its height.
 */
export function lineHeight(line: LaidOut, texts: readonly string[], columnWidths: readonly number[]): number {
  if (isTableLine(line)) {
    const most = texts.map((text, column) => linesIn(text, columnWidths[column] ?? FIGURE_WIDTH));
    return TABLE_LINE_HEIGHT * Math.max(1, ...most);
  }
  const [text = ""] = texts;
  if (line.kind === "title") return TITLE_HEIGHT * linesNeeded(text, TITLE_SIZE);
  if (line.kind === "paragraph") return LINE_HEIGHT * linesNeeded(text, BODY_SIZE);
  return line.level === 1
    ? HEADING_HEIGHT * linesNeeded(text, HEADING_SIZE)
    : SUBHEADING_HEIGHT * linesNeeded(text, BODY_SIZE);
}

/** `size`: of the font, in points. */
function linesNeeded(text: string, size: number): number {
  return linesIn(text, (LINE_WIDTH * STANDARD_SIZE) / size);
}
