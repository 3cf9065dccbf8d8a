import type { Look, NewCell, NewRow, NewSheet } from "../edits/new-sheet";
import type { Written } from "../edits/written";
import { linesIn } from "./lines-in";

export interface ListColumn {
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
}

export type ListCell = Written | string | null;

/** A piece of a list sheet, from top to bottom. */
export type ListPart =
  /** A line of text over all columns. */
  | { readonly line: string; readonly bold?: boolean }
  /** A table with the sheet's columns; its heading is repeated on every printed page where it is the first one. */
  | { readonly rows: readonly (readonly ListCell[])[] };

const HEADING_FILL = "#EAF3ED";
const TEXT_SIZE = 11;
const LINE_HEIGHT = 16;

/** A sheet to be read and signed: a title, lines about it, a bordered table, lines below; printed across A4. */
export function listSheet(
  name: string,
  title: string,
  columns: readonly ListColumn[],
  parts: readonly ListPart[],
): NewSheet {
  const right = columns.length;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const rows: NewRow[] = [textRow(title, { bold: true, size: 16, align: "center" }, 30)];
  const wide = [1];
  let headingRow: number | null = null;
  for (const part of parts) {
    if ("line" in part) {
      const look: Look = { size: TEXT_SIZE, bold: part.bold ?? false, wrap: true, verticalAlign: "center" };
      rows.push(textRow(part.line, look, LINE_HEIGHT * linesIn(part.line, all) + 4));
      wide.push(rows.length);
    } else {
      rows.push({ cells: columns.map(({ heading }) => headingCell(heading)), height: 22 });
      headingRow ??= rows.length;
      rows.push(...part.rows.map((row) => tableRow(row, columns)));
    }
  }
  return {
    name,
    rows,
    columnWidths: columns.map(({ width }) => width),
    merges: wide.map((row) => ({ top: row, left: 1, bottom: row, right })),
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: true,
      centerHorizontally: true,
      margins: { top: 50, right: 40, bottom: 50, left: 40 },
      ...(headingRow === null ? {} : { titleRows: { first: headingRow, last: headingRow } }),
    },
    printArea: { top: 1, left: 1, bottom: rows.length, right },
  };
}

function textRow(text: string, look: Look, height: number): NewRow {
  return { cells: [{ content: { kind: "value", value: text }, look }], height };
}

function headingCell(heading: string): NewCell {
  return {
    content: { kind: "value", value: heading },
    look: {
      size: TEXT_SIZE,
      bold: true,
      border: true,
      wrap: true,
      align: "center",
      verticalAlign: "center",
      fill: HEADING_FILL,
    },
  };
}

/** Rows are as high as their longest cell needs: what a host fits by itself differs from one to the next. */
function tableRow(row: readonly ListCell[], columns: readonly ListColumn[]): NewRow {
  const lines = row.map((cell, index) => (typeof cell === "string" ? linesIn(cell, columns[index]?.width ?? 10) : 1));
  return {
    cells: columns.map(({ align = "left" }, index) => ({
      content: written(row[index] ?? null),
      look: { size: TEXT_SIZE, border: true, wrap: true, align, verticalAlign: "center" },
    })),
    height: LINE_HEIGHT * Math.max(1, ...lines) + 4,
  };
}

function written(cell: ListCell): Written | null {
  return typeof cell === "string" ? { kind: "value", value: cell } : cell;
}
