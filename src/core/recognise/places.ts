import type { Grid } from "../grid/grid";
import type { Column } from "../evaluation/column";
import type { ColumnMark, RowMark } from "../settings/correction";
import { expandMerges } from "./expand-merges";
import { columnMark, headerText, headerTexts, rowMark } from "./fingerprint";
import { assignRoles } from "./assign-roles";
import { completeHeader } from "./complete-header";
import { correctableRole } from "./correctable-role";
import { readHeader } from "./read-header";

/** A column under header rows that a person points at, and what its words would make of it. */
export interface NamedColumn extends Pick<Column, "column" | "header"> {
  readonly mark: ColumnMark;
  readonly role: ReturnType<typeof correctableRole>;
}

/** Rows that a person points at as a header: what they are known by, and the columns under them. */
export interface NamedHeader {
  readonly fingerprint: string;
  readonly rows: readonly string[];
  readonly columns: readonly NamedColumn[];
}

/** A row as a correction names it; null where nothing stands on it. */
export function rowMarkAt(grid: Grid, row: number): RowMark | null {
  const mark = rowMark(expandMerges(grid), row);
  return mark.text === "" ? null : mark;
}

/** A row's first texts as they stand there, for the person who points at it; "" where it is blank. */
export function rowTextAt(grid: Grid, row: number): string {
  return expandMerges(grid)
    .starting(row)
    .slice(0, 4)
    .map(({ text }) => text.trim())
    .join(" · ");
}

/** A header of one to four rows, blank ones among them left out; null where nothing stands on any of them. */
export function headerAt(grid: Grid, top: number, bottom: number): NamedHeader | null {
  const sheet = expandMerges(grid);
  const rows = sheet.rows.filter((row) => row >= top && row <= bottom).slice(0, 4);
  const body = sheet.rows.filter((row) => row > bottom);
  const labels = readHeader(sheet, rows);
  if (rows.length === 0 || labels.columns.length === 0) return null;
  const header = completeHeader(sheet, labels, body);
  const texts = headerTexts(sheet, rows);
  return {
    fingerprint: headerText(texts),
    rows: texts,
    columns: assignRoles(sheet, header, body).map((column) => ({
      column: column.left,
      header: column.header.text.trim(),
      mark: columnMark(column.header),
      role: correctableRole(withLevel(column)),
    })),
  };
}

function withLevel({
  role,
  level,
  scoreKind,
}: ReturnType<typeof assignRoles>[number]): Parameters<typeof correctableRole>[0] {
  return { role, ...(level === null ? {} : { level }), ...(scoreKind === null ? {} : { scoreKind }) };
}
