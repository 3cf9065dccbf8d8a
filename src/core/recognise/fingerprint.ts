import type { ColumnMark, RowMark } from "../settings/correction";
import { readNumber } from "../measure/number";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { compact, headerKey } from "./normalise";

const LONGEST_LABEL = 40;
const LONGEST = 2000;
const ROWS = " / ";
const CELLS = "|";

/**
 * What a header is known by: its labels from left to right, row under row, each header of the form once.
 *
 * In it go the words as the lexicon sees them, without white space, brackets, units, numbering and years: they are the
 * template's. Out of it stay addresses, merges, blank columns and labels that reach down beside the rows (绩效指标,
 * 年度绩效目标1（40分）): they change with the project, and a sheet that was moved or filled in anew is still the same form.
 */
export function fingerprintOf(sheet: LogicalSheet, headers: readonly (readonly number[])[], top: number): string {
  const texts = headers.filter((rows) => rows.length > 0).map((rows) => headerText(headerTexts(sheet, rows)));
  if (texts.length === 0) return headerRowText(sheet, top, top);
  return headerText([...new Set(texts)]);
}

/** The texts of a header's rows. */
export function headerTexts(sheet: LogicalSheet, rows: readonly number[]): string[] {
  return rows.map((row) => headerRowText(sheet, row, rows.at(-1) ?? row));
}

/** Whether a header of these texts is one of those that the fingerprint is made of. */
export function isPartOf(fingerprint: string, texts: readonly string[]): boolean {
  return `${ROWS}${fingerprint}${ROWS}`.includes(`${ROWS}${headerText(texts)}${ROWS}`);
}

/** The texts of header rows as one: what a header of these rows is known by. */
export function headerText(rows: readonly string[]): string {
  return rows.join(ROWS).slice(0, LONGEST);
}

/** What one header row is known by; cells that reach below `last`, the header's last row, stand beside the table. */
function headerRowText(sheet: LogicalSheet, row: number, last: number): string {
  return sheet
    .starting(row)
    .filter(({ bottom }) => bottom <= last)
    .map(({ text }) => labelText(text))
    .join(CELLS)
    .slice(0, LONGEST);
}

/** A label as corrections name it: next year's form says 2023年实际完成值 and means the same column. */
export function labelText(text: string): string {
  return headerKey(text)
    .replace(/(?:19|20)\d{2}年?度?/gu, "")
    .slice(0, LONGEST_LABEL);
}

/** A column by its label, and by its place among those with the same label. */
export function columnMark({ text, nth }: { readonly text: string; readonly nth: number }): ColumnMark {
  return { header: labelText(text), nth };
}

/**
 * What a row is known by: its first three texts, numbers left out because they are filled in; a row of nothing but
 * numbers by those.
 */
export function rowText(cells: readonly LogicalCell[]): string {
  const texts = cells.filter(({ stored }) => !readNumber(stored?.value ?? null, stored?.numberFormat));
  return (texts.length > 0 ? texts : cells)
    .slice(0, 3)
    .map(({ text }) => compact(text).slice(0, 120))
    .join(CELLS);
}

/** How to name a row so that it is found where rows above it came or went. */
export function rowMark(sheet: LogicalSheet, row: number): RowMark {
  const text = rowText(sheet.starting(row));
  const equal = sheet.rows.filter((one) => one <= row && rowText(sheet.starting(one)) === text);
  return { text, nth: Math.max(0, equal.length - 1) };
}

/** The rows of marks; a mark that names no row of the sheet is missing in the answer. */
export function markedRows(sheet: LogicalSheet, marks: readonly RowMark[]): ReadonlyMap<RowMark, number> {
  const found = new Map<RowMark, number>();
  if (marks.length === 0) return found;
  const byText = new Map<string, number[]>();
  for (const row of sheet.rows) {
    const text = rowText(sheet.starting(row));
    const rows = byText.get(text);
    if (rows) rows.push(row);
    else byText.set(text, [row]);
  }
  for (const mark of marks) {
    const row = byText.get(mark.text)?.[mark.nth];
    if (row !== undefined) found.set(mark, row);
  }
  return found;
}
