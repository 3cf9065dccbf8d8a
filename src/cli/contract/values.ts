import type { CellRef } from "../../core/grid/address";
import { a1From } from "../../core/grid/address";
import type { Dec } from "../../core/evaluation/decimal";
import { plain } from "../../core/evaluation/decimal";
import type { Reason } from "../../core/evaluation/reasons";
import type { Content, Entry, Sourced } from "../../core/evaluation/sourced";
import { message, type Locale } from "../../messages";

/** The contract's `S`. */
export interface JsonSourced<T> {
  readonly value: T;
  readonly cell: string;
  /** Why the cell is this. */
  readonly why?: string;
}

/** The contract's `v`: a number, or the text as displayed. */
export type JsonValue = number | string | null;

/** A decimal as a JSON number; quotients at ten decimals, which no sheet reaches. */
export function jsonNumber(value: Dec | null | undefined): number | null {
  return value == null ? null : Number(plain(value));
}

/** The contract's `n` of a cell: what is blank, not applicable, unreadable or an error is null. */
export function jsonAmount(entry: Entry<Dec> | null | undefined): number | null {
  return jsonNumber(entry?.held?.value);
}

/** The contract's `v` of a cell: numbers as such, but a date's serial number is shown as displayed. */
export function jsonContent(entry: Entry<Content> | null | undefined): JsonValue {
  const held = entry?.held;
  if (!held) return null;
  if (typeof held.value === "number" && !isDateFormat(held.format)) return held.value;
  return (held.text === "" ? String(held.value) : held.text).trim();
}

export function jsonText(entry: Entry<string> | null | undefined): string | null {
  return entry?.held ? entry.held.value : null;
}

/** `S` of a value that stands in the sheet, null where it does not. */
export function jsonSourced<T, J extends string | number>(
  home: string,
  sourced: Sourced<T> | null | undefined,
  convert: (value: T) => J,
  why?: string,
): JsonSourced<J> | null {
  const [cell] = sourced?.cells ?? [];
  if (!sourced || !cell) return null;
  return { value: convert(sourced.value), cell: a1From(home, cell), ...(why === undefined ? {} : { why }) };
}

/** Addresses by role, in the order given; a role without a cell is left out. */
export function jsonCells(
  home: string,
  cells: Readonly<Record<string, CellRef | null | undefined>>,
): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [role, cell] of Object.entries(cells)) if (cell) named[role] = a1From(home, cell);
  return named;
}

/** Of each role, in words: the label or header that makes the cell what it is, and the sums that it rests on. */
export function jsonWhy(locale: Locale, reasons: readonly Reason[]): Record<string, string> {
  return Object.fromEntries(
    reasons.map(({ role, why }) => [
      role,
      why.map(({ id, values }) => message(locale, id, values)).join(message(locale, "recognise.why.and")),
    ]),
  );
}

/** Excel's date formats name a year or a day outside quotes, brackets and escapes. */
function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, ""));
}
