import type { Dec } from "../evaluation/decimal";

/** ≥ > ≤ < = as the sheet states them, in a column, in front of the value, or in words. */
export type Sign = ">=" | ">" | "<=" | "<" | "=";

/** A calendar day of a deadline or an actual: month-end where only the month is given. */
export interface Day {
  readonly year: number | null; // null: the form's year is meant
  readonly month: number;
  readonly day: number;
  /** What the text states; the rest was filled in. */
  readonly precision: "day" | "month" | "year";
}

/**
 * A target or an actual as typed value. Percentages are in percent points with the unit "%": 95% is 95, unit "%".
 * Unreadable is a result (`text`), never a guess.
 */
export type Measure =
  | { readonly kind: "blank" }
  | { readonly kind: "not-applicable" }
  | {
      readonly kind: "number";
      readonly value: Dec;
      readonly sign: Sign | null;
      /** How the sign was said: symbol in the cell, word (不低于), or column. */
      readonly signFrom: "symbol" | "word" | "column" | null;
      readonly unit: string | null;
      /** Where the unit was said; a stored 0.95 under a unit column "%" may still mean 95%. */
      readonly unitFrom: "cell" | "column" | "name" | null;
      /** Text around the number that is neither sign nor unit: "192只（其中…）" keeps what follows. */
      readonly rest: string;
      /** What the figure is of, where its cell says it: 合格率 of "合格率100%". */
      readonly of?: string;
    }
  | { readonly kind: "range"; readonly low: Dec; readonly high: Dec; readonly unit: string | null }
  | { readonly kind: "date"; readonly day: Day; readonly by: boolean; readonly from: Day | null }
  | {
      readonly kind: "grade";
      /** The word's band, 达成预期指标 → upper. */
      readonly band: "upper" | "middle" | "lower";
      readonly word: string;
    }
  | { readonly kind: "text"; readonly text: string };

/** A measure with what it was read from. */
export interface ReadMeasure {
  readonly measure: Measure;
  readonly text: string;
}
