import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { beforeAt } from "../edits/cell-state";
import type { CellEdit, EditPlan } from "../edits/edit-plan";
import type { Look, NewCell, NewRow, NewSheet } from "../edits/new-sheet";
import { freeSheetName } from "../edits/sheet-name";
import type { Report, ReportTable } from "../narrate/report";

/** The name that the sheet gets; a number follows where it is taken. */
export const REPORT_SHEET = "绩效评价报告";

/** Wide enough for a readable line on a portrait A4 page, shared by the columns of the widest table. */
const LINE_WIDTH = 88;
/** The last columns of a score table hold figures: weight, score, score rate. The others hold names. */
const FIGURE_COLUMNS = 3;
const FIGURE_WIDTH = 12;
const FEWEST_COLUMNS = FIGURE_COLUMNS + 1;
/** Two ideographic spaces: the first line of a Chinese paragraph stands in. */
const INDENT = "\u3000\u3000";
const BODY_SIZE = 12;
const CHARACTERS_PER_LINE = 38;
const LINE_HEIGHT = 20;
const TABLE_LINE_HEIGHT = 17;

/** The report as a new sheet, laid out to be read and printed. */
export function planReportSheet(report: Report, sheetNames: readonly string[]): EditPlan {
  const columnWidths = widthsOf(report);
  const lines = linesOf(report, columnWidths);
  const right = columnWidths.length;
  const sheet: NewSheet = {
    name: freeSheetName(REPORT_SHEET, sheetNames),
    rows: lines.map(({ row }) => row),
    columnWidths,
    merges: lines.flatMap(({ wide }, index) => (wide ? [{ top: index + 1, left: 1, bottom: index + 1, right }] : [])),
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

function widthsOf({ sections }: Report): number[] {
  const tables = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ table }) => table ?? []));
  const columns = tables.reduce((most, { header }) => Math.max(most, header.length), FEWEST_COLUMNS);
  const names = columns - FIGURE_COLUMNS;
  const nameWidth = Math.floor((LINE_WIDTH - FIGURE_COLUMNS * FIGURE_WIDTH) / names);
  return Array.from({ length: columns }, (_, column) => (column < names ? nameWidth : FIGURE_WIDTH));
}

/** The report's paragraphs as text, one a row, from a cell downwards. Text only, never formulas by accident. */
export function planReportAt(report: Report, grid: Grid, from: CellRef): EditPlan {
  const texts = [report.title, ...report.sections.flatMap((section) => [section.heading, ...paragraphTexts(section)])];
  const edits = texts.map((text, index): CellEdit => {
    const cell = { sheet: from.sheet, row: from.row + index, column: from.column };
    return {
      cell,
      before: beforeAt(grid, cell.row, cell.column),
      after: { kind: "value", value: text },
      why: { id: "plan.report" },
    };
  });
  return { edits };
}

function paragraphTexts(section: Report["sections"][number]): string[] {
  return section.paragraphs.flatMap(({ text, table }) => [
    ...(text === "" ? [] : [text]),
    ...(table ? [table.header, ...table.rows].map((row) => row.join("\t")) : []),
  ]);
}

interface Line {
  readonly row: NewRow;
  /** Reaches over all columns. */
  readonly wide: boolean;
}

function linesOf(report: Report, columnWidths: readonly number[]): Line[] {
  const lines = [wide(report.title, { bold: true, size: 18, align: "center", wrap: true }, 36)];
  for (const { heading, level, paragraphs } of report.sections) {
    lines.push(wide(heading, { bold: true, size: level === 1 ? 14 : BODY_SIZE, wrap: true }, level === 1 ? 30 : 24));
    for (const { text, table } of paragraphs) {
      if (text !== "") {
        const look: Look = { size: BODY_SIZE, wrap: true, verticalAlign: "top" };
        lines.push(wide(`${INDENT}${text}`, look, LINE_HEIGHT * linesNeeded(text)));
      }
      if (table) lines.push(...tableLines(table, columnWidths));
    }
  }
  return lines;
}

/** A merged row does not fit its height to wrapped text, so the height is given: one line a so many characters. */
function linesNeeded(text: string): number {
  return Math.max(1, Math.ceil((text.length + 2) / CHARACTERS_PER_LINE));
}

function wide(text: string, look: Look, height: number): Line {
  return { row: { cells: [{ content: { kind: "value", value: text }, look }], height }, wide: true };
}

/** A cell's lines in a column: Chinese characters are as wide as two digits, and the cell has its margins. */
function linesIn(text: string, width: number): number {
  const wide = text.replace(/[\u0020-\u00ff]/g, "").length;
  return Math.max(1, Math.ceil((text.length + wide) / (width - 1)));
}

function tableLines({ header, rows }: ReportTable, columnWidths: readonly number[]): Line[] {
  const lines = (row: readonly string[]) =>
    Math.max(1, ...row.map((text, column) => linesIn(text, columnWidths[column] ?? FIGURE_WIDTH)));
  const cell = (text: string, column: number, bold: boolean): NewCell => ({
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
  });
  return [header, ...rows].map((row, index) => ({
    row: { cells: row.map((text, column) => cell(text, column, index === 0)), height: TABLE_LINE_HEIGHT * lines(row) },
    wide: false,
  }));
}
