import type { EditPlan } from "../edits/edit-plan";
import type { Look, NewCell, NewRow, NewSheet } from "../edits/new-sheet";
import { HIGHEST_ROW } from "../edits/problems";
import { freeSheetName } from "../edits/sheet-name";
import type { Range } from "../grid/address";
import type { Report } from "../narrate/report";
import { reportLines, type ReportLine } from "../narrate/report-lines";
import {
  BODY_SIZE,
  HEADING_SIZE,
  INDENT,
  isTableLine,
  lineHeight,
  reportColumns,
  TITLE_SIZE,
  type LaidOut,
} from "./report-layout";

/** The name that the sheet gets; a number follows where it is taken. */
const REPORT_SHEET = "绩效评价报告";

/** The report as a new sheet, laid out to be read and printed. */
export function planReportSheet(report: Report, sheetNames: readonly string[]): EditPlan {
  const lines = reportLines(report);
  const columnWidths = reportColumns(Math.max(0, ...lines.map(({ texts }) => texts.length)));
  const right = columnWidths.length;
  const rows: NewRow[] = [];
  const merges: Range[] = [];
  for (const line of lines) {
    const top = rows.length + 1;
    rows.push(...rowsOf(line, columnWidths));
    if (!isTableLine(line)) merges.push({ top, left: 1, bottom: rows.length, right });
  }
  const sheet: NewSheet = {
    name: freeSheetName(REPORT_SHEET, sheetNames),
    rows,
    columnWidths,
    merges,
    page: {
      orientation: "portrait",
      paper: "A4",
      fitToWidth: true,
      ...(report.onePage ? { fitToHeight: true } : {}),
      centerHorizontally: true,
      margins: { top: 72, right: 57, bottom: 72, left: 57 },
    },
    printArea: { top: 1, left: 1, bottom: Math.max(1, rows.length), right },
  };
  return { edits: [], addSheets: [sheet] };
}

/** One row, or as many as a text needs that is longer than the highest row: they are merged into one cell. */
function rowsOf(line: ReportLine, columnWidths: readonly number[]): NewRow[] {
  const texts = line.texts.map(({ text }) => (line.kind === "paragraph" ? INDENT + text : text));
  const height = lineHeight(line, texts, columnWidths);
  const count = isTableLine(line) ? 1 : Math.ceil(height / HIGHEST_ROW);
  const cells = texts.map((value, column): NewCell => ({
    content: { kind: "value", value },
    look: lookOf(line, column),
  }));
  const first: NewRow = { cells, height: Math.min(height / count, HIGHEST_ROW) };
  return [first, ...Array.from({ length: count - 1 }, (): NewRow => ({ ...first, cells: [] }))];
}

function lookOf(line: LaidOut, column: number): Look {
  switch (line.kind) {
    case "title":
      return { bold: true, size: TITLE_SIZE, align: "center", wrap: true };
    case "heading":
      return { bold: true, size: line.level === 1 ? HEADING_SIZE : BODY_SIZE, wrap: true };
    case "paragraph":
      return { size: BODY_SIZE, wrap: true, verticalAlign: "top" };
    case "table-header":
      return { ...tableLook(column), bold: true, fill: "#EAF3ED" };
    case "table-row":
      return { ...tableLook(column), bold: false };
  }
}

function tableLook(column: number): Look {
  return { size: 11, border: true, wrap: true, align: column === 0 ? "left" : "center", verticalAlign: "center" };
}
