import type { Dec } from "../evaluation/decimal";

/** What a report says in figures; words of the contract. */
export type StatementKind = "weight" | "score" | "total" | "grade" | "amount" | "rate" | "target";

/** A stretch of the text, in UTF-16 units from its beginning, and the line that it stands in (from 0). */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly paragraph: number;
}

/** What a figure is about, where its kind leaves that open. */
export type StatementRole =
  /** Amounts: 年初预算, 全年预算, 执行. Amounts of other things have no role. */
  | "initialBudget"
  | "annualBudget"
  | "executed"
  /** Rates: 预算执行率. */
  | "execution"
  /** Weights: what a table's or a list's own sum says, and the full mark; they weigh nothing. */
  | "sum"
  | "full-mark"
  /** Scores and totals of somebody else: 复核得分. */
  | "review";

/** One thing that the text says, and where it says it. */
export interface Statement {
  readonly kind: StatementKind;
  /** The heading or label without number, points and brackets; "" where the text names nothing. */
  readonly name: string;
  /** The subject that it speaks of: index into the reading's `subjects`; null where it is about the whole. */
  readonly subject: number | null;
  /** Points, 万元 (1亿元 is 10000), a fraction for rates (91.36% is 0.9136); null for grades and targets. */
  readonly value: Dec | null;
  /** How many decimals the value shows, in its own unit. */
  readonly decimals: number;
  /** The words themselves, for grades and targets: 优秀, ≥90%. */
  readonly word: string | null;
  readonly role: StatementRole | null;
  /** The words that say it; the figure stands at their end. */
  readonly text: string;
  readonly place: Place;
}

/** Something that the text gives points to: an indicator or a group. */
export interface Subject {
  readonly name: string;
  readonly place: Place;
  /** How it stands in the text. */
  readonly from: "heading" | "table" | "clause";
  /** Rank of its list number: 一、 is 1, （一） 2, 1. 3, （1） 4, ① 5; null without one. */
  readonly rank: number | null;
  /** "A1", "1.2": a code that tells its parent; null without one. */
  readonly code: string | null;
  /** Level as a table's column says it (1 to 4); null elsewhere. */
  readonly level: number | null;
  /** Names of the levels above it, as a table's row says them. */
  readonly above: readonly string[];
}

/** What was read from a text, in its order. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly subjects: readonly Subject[];
}
