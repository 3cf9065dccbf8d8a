import type { CellRef } from "../grid/address";

/** Words that make a neighbouring cell what it is, and where they stand. */
export interface Label {
  readonly cell: CellRef;
  readonly text: string;
}

/** A value together with the cells it came from. Whoever holds one can show where it stands. */
export interface Sourced<T> {
  readonly value: T;
  /** As displayed, white space kept. */
  readonly text: string;
  /** Never empty; a merged cell is named by its top-left address. */
  readonly cells: readonly CellRef[];
  /** How many decimals the text shows; numbers only. */
  readonly decimals?: number;
  /** With its leading "=", where the cell computes. */
  readonly formula?: string;
  /** Excel's format code, where it matters: "0.00%" makes 0.95 a percentage. */
  readonly format?: string;
  /** A weight may stand in its own cell or inside a label, 产出指标（50分）. */
  readonly from: "cell" | "label" | "format";
  /** Of an answer outside columns: what it answers. The answer's own cell where both stand in one. */
  readonly label?: Label;
}

/** What a cell stores when it is read as content, not as a number. */
export type Content = string | number | boolean;

/**
 * One cell in one role of one row: the row has the column, whatever stands there.
 * A column that the table lacks is `null` in its place, so "blank" and "no such column" never mix.
 */
export interface Entry<T> {
  readonly cell: CellRef;
  /**
   * held: `held` is the value; blank: nothing there; not-applicable: "—", "/" and their like;
   * unreadable: something that the role cannot be ("达标" as a weight), see `text`; error: #REF! and its like.
   */
  readonly state: "held" | "blank" | "not-applicable" | "unreadable" | "error";
  readonly text: string;
  readonly held: Sourced<T> | null;
  /** A number that the cell stores as text ("5分", "１０"), for the rule that speaks of it. */
  readonly storedAsText?: boolean;
}

/** The value of an entry, null where the column or the value is missing. */
export function valueOf<T>(entry: Entry<T> | null | undefined): T | null {
  return entry?.held ? entry.held.value : null;
}
