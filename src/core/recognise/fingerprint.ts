import type { ColumnMark } from "../settings/correction";
import type { LogicalSheet } from "./expand-merges";
import type { Form } from "./form";
import { headerKey } from "./normalise";

const LONGEST_LABEL = 40;
const LONGEST = 2000;
export const ROWS = " / ";
export const CELLS = "|";

/**
 * What a header is known by: its labels from left to right, row under row, each header of the form once.
 *
 * In it go the words as the lexicon sees them, without white space, brackets, units, numbering and years: they are the
 * template's. Out of it stay addresses, merges, blank columns and labels that reach down beside the rows (绩效指标,
 * 年度绩效目标1（40分）): they change with the project, and a sheet that was moved or filled in anew is still the same form.
 */
export function fingerprintOf(sheet: LogicalSheet, { sections, top }: Form): string {
  const headers = sections.map(({ header }) => header).filter((rows) => rows.length > 0);
  const texts = headers.map((rows) => headerText(headerTexts(sheet, rows)));
  if (texts.length === 0) return headerRowText(sheet, top, top);
  return headerText([...new Set(texts)]);
}

/** The texts of a header's rows. */
export function headerTexts(sheet: LogicalSheet, rows: readonly number[]): string[] {
  return rows.map((row) => headerRowText(sheet, row, rows.at(-1) ?? row));
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

/** Labels as corrections name them, each with its place among equal ones. */
export function numberedLabels(cells: readonly { readonly text: string }[]): ColumnMark[] {
  const seen = new Map<string, number>();
  return cells.map(({ text }) => {
    const header = labelText(text);
    const nth = seen.get(header) ?? 0;
    seen.set(header, nth + 1);
    return { header, nth };
  });
}
