import type { EditPlan } from "../edits/edit-plan";
import type { Look, NewCell, NewRow, NewSheet } from "../edits/new-sheet";
import { freeSheetName } from "../edits/sheet-name";
import type { Report } from "../narrate/report";
import { reportLines, type ReportLine } from "../narrate/report-lines";
import { linesIn } from "./lines-in";

/** The name that the sheet gets; a number follows where it is taken. */
const REPORT_SHEET = "绩效评价报告";

/** Wide enough for a readable line on a portrait A4 page, shared by the columns of the widest table. */
const LINE_WIDTH = 88;
/** The last columns of a score table hold figures: weight, score, score rate. The others hold names. */
const FIGURE_COLUMNS = 3;
const FIGURE_WIDTH = 12;
const FEWEST_COLUMNS = FIGURE_COLUMNS + 1;
/** Two ideographic spaces: the first line of a Chinese paragraph stands in. */
const INDENT = "\u3000\u3000";
const BODY_SIZE = 12;
/** What column widths are counted in: characters of the standard font, 11 pt. */
const STANDARD_SIZE = 11;
const LINE_HEIGHT = 20;
const TABLE_LINE_HEIGHT = 17;

/** The report as a new sheet, laid out to be read and printed. */
export function planReportSheet(report: Report, sheetNames: readonly string[]): EditPlan {
  const lines = reportLines(report);
  const columnWidths = widthsOf(lines);
  const right = columnWidths.length;
  const sheet: NewSheet = {
    name: freeSheetName(REPORT_SHEET, sheetNames),
    rows: lines.map((line) => rowOf(line, columnWidths)),
    columnWidths,
    merges: lines.flatMap((line, index) =>
      isTable(line) ? [] : [{ top: index + 1, left: 1, bottom: index + 1, right }],
    ),
    page: {
      orientation: "portrait",
      paper: "A4",
      fitToWidth: true,
      centerHorizontally: true,
      margins: { top: 72, right: 57, bottom: 72, left: 57 },
    },
    printArea: { top: 1, left: 1, bottom: Math.max(1, lines.length), right },
  };
  return { edits: [], addSheets: [sheet] };
}

function widthsOf(lines: readonly ReportLine[]): number[] {
  const columns = lines.reduce((most, { texts }) => Math.max(most, texts.length), FEWEST_COLUMNS);
  const names = columns - FIGURE_COLUMNS;
  const nameWidth = Math.floor((LINE_WIDTH - FIGURE_COLUMNS * FIGURE_WIDTH) / names);
  return Array.from({ length: columns }, (_, column) => (column < names ? nameWidth : FIGURE_WIDTH));
}

function isTable({ kind }: ReportLine): boolean {
  return kind === "table-header" || kind === "table-row";
}

function rowOf(line: ReportLine, columnWidths: readonly number[]): NewRow {
  const text = line.texts[0]?.text ?? "";
  switch (line.kind) {
    case "title":
      return wide(text, { bold: true, size: 18, align: "center", wrap: true }, 36 * linesNeeded(text, 18));
    case "heading":
      return line.level === 1
        ? wide(text, { bold: true, size: 14, wrap: true }, 30 * linesNeeded(text, 14))
        : wide(text, { bold: true, size: BODY_SIZE, wrap: true }, 24 * linesNeeded(text, BODY_SIZE));
    case "paragraph":
      return wide(
        INDENT + text,
        { size: BODY_SIZE, wrap: true, verticalAlign: "top" },
        LINE_HEIGHT * linesNeeded(INDENT + text, BODY_SIZE),
      );
    case "table-header":
    case "table-row":
      return tableRow(line, columnWidths);
  }
}

/** A merged row does not fit its height to wrapped text, so the height is given. `size`: of the font, in points. */
function linesNeeded(text: string, size: number): number {
  return linesIn(text, (LINE_WIDTH * STANDARD_SIZE) / size);
}

function wide(text: string, look: Look, height: number): NewRow {
  return { cells: [{ content: { kind: "value", value: text }, look }], height };
}

function tableRow({ kind, texts }: ReportLine, columnWidths: readonly number[]): NewRow {
  const bold = kind === "table-header";
  const cells = texts.map(({ text }, column): NewCell => ({
    content: { kind: "value", value: text },
    look: {
      size: 11,
      border: true,
      wrap: true,
      bold,
      align: column === 0 ? "left" : "center",
      verticalAlign: "center",
      ...(bold ? { fill: "#EAF3ED" } : {}),
    },
  }));
  const lines = Math.max(1, ...texts.map(({ text }, column) => linesIn(text, columnWidths[column] ?? FIGURE_WIDTH)));
  return { cells, height: TABLE_LINE_HEIGHT * lines };
}
