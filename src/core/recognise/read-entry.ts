import { numberIn } from "./cell-number";
import type { CellRef } from "../grid/address";
import { isErrorValue } from "../grid/grid";
import type { Dec } from "../evaluation/decimal";
import type { Content, Entry, Label, Sourced } from "../evaluation/sourced";
import type { ReadNumber } from "../measure/number";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { isNoNumber, isNotApplicable } from "./lexicon/sentinels";
import { compact, fold } from "./normalise";

/** Turns what a number reads as into the value of the role; null where the role cannot be that. */
export type Interpret = (number: ReadNumber) => Dec | null;

/** Weights and scores: points. "5%" of a weight column is 5 points of 100. */
export const asPoints: Interpret = ({ value, unit }) => (unit === null || unit === "分" || unit === "%" ? value : null);

/** One cell as a number in its role. */
export function numberEntry(sheet: LogicalSheet, cell: LogicalCell, interpret: Interpret): Entry<Dec> {
  const ref = sheet.ref(cell);
  const state = emptyState(cell, isNoNumber);
  if (state) return { cell: ref, state, text: cell.text, held: null };
  const number = numberIn(cell);
  const value = number && interpret(number);
  if (!number || !value) return { cell: ref, state: "unreadable", text: cell.text, held: null };
  return {
    cell: ref,
    state: "held",
    text: cell.text,
    held: sourced(cell, ref, value, "cell", number.decimals),
    ...(number.storedAsText ? { storedAsText: true } : {}),
  };
}

/** One cell as what a person reads in it. */
export function textEntry(sheet: LogicalSheet, cell: LogicalCell): Entry<string> {
  const ref = sheet.ref(cell);
  const state = emptyState(cell, isNotApplicable);
  if (state) return { cell: ref, state, text: cell.text, held: null };
  return { cell: ref, state: "held", text: cell.text, held: sourced(cell, ref, cell.text.trim()) };
}

/** One cell as target or actual: the stored number, or the text. */
export function contentEntry(sheet: LogicalSheet, cell: LogicalCell): Entry<Content> {
  const entry = textEntry(sheet, cell);
  const stored = cell.stored?.value;
  if (!entry.held || stored === undefined || stored === null || isErrorValue(stored)) return entry;
  const value: Content = typeof stored === "string" ? cell.text.trim() : stored;
  return { ...entry, held: { ...entry.held, value } };
}

/** A name: white space removed, points and brackets kept. */
export function sourcedName(sheet: LogicalSheet, cell: LogicalCell): Sourced<string> {
  return sourced(cell, sheet.ref(cell), compact(cell.text));
}

/** A value that was found inside a cell's text. */
export function sourcedFrom<T>(
  sheet: LogicalSheet,
  cell: LogicalCell,
  value: T,
  from: Sourced<T>["from"],
  decimals?: number,
): Sourced<T> {
  return sourced(cell, sheet.ref(cell), value, from, decimals);
}

export function asLabel(sheet: LogicalSheet, cell: LogicalCell): Label {
  return { cell: sheet.ref(cell), text: compact(cell.text) };
}

/** An answer with what it answers. */
export function answering<T>(sheet: LogicalSheet, entry: Entry<T>, label: LogicalCell): Entry<T> {
  return entry.held ? { ...entry, held: { ...entry.held, label: asLabel(sheet, label) } } : entry;
}

/** An error that was pasted as text is one all the same. */
const ERROR_TEXT = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A)$/u;

function emptyState(
  cell: LogicalCell,
  saysNothing: (text: string) => boolean,
): "blank" | "not-applicable" | "error" | null {
  const stored = cell.stored?.value;
  if (isErrorValue(stored ?? null) || ERROR_TEXT.test(fold(cell.text))) return "error";
  if (cell.text.trim() === "") return "blank";
  return typeof stored !== "number" && saysNothing(cell.text) ? "not-applicable" : null;
}

/** What a cell holds, with the cell; keys that say nothing are left out. */
function sourced<T>(
  cell: LogicalCell,
  ref: CellRef,
  value: T,
  from: Sourced<T>["from"] = "cell",
  decimals?: number,
): Sourced<T> {
  const { formula = null, numberFormat = "General" } = cell.stored ?? {};
  const held = { value, text: cell.text, cells: [ref], from };
  if (formula === null && numberFormat === "General" && decimals === undefined) return held;
  return {
    ...held,
    ...(formula === null ? {} : { formula }),
    ...(numberFormat === "General" ? {} : { format: numberFormat }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}
