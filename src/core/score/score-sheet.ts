import type { CellRef } from "../grid/address";
import type { Dec } from "../evaluation/decimal";
import type { Measure, Sign } from "../measure/measure";
import type { ColumnId } from "../evaluation/column";
import type { Why } from "../evaluation/why";
import type { NodeId } from "../evaluation/indicator";
import type { ProfileId } from "../evaluation/profile";
import type { Override } from "../settings/overrides";

/**
 * Everything computed about one table. Four things are never mixed: *printed* (what a total's cell says) is the
 * table's; *recorded*, *recomputed* and *closing* are here.
 */
export interface ScoreSheet {
  readonly profile: ProfileId;
  /** The score column it speaks of; null on forms without scores. */
  readonly column: ColumnId | null;
  /** Most decimals that any score of the table shows, unless the profile says how scores are rounded. */
  readonly decimals: number;
  /** How far a printed sum or execution score may lie from the computed one. */
  readonly tolerance: Dec;
  readonly indicators: readonly IndicatorScore[];
  readonly execution: ExecutionScore | null;
  /**
   * The funds block's rate, executed ÷ budget of the total row, whether or not it is weighed; null for 0/0 and blanks.
   */
  readonly rate: Dec | null;
  readonly groups: readonly GroupSum[];
  readonly recorded: Recorded;
  readonly recomputed: { readonly total: Dec | null; readonly grade: string | null };
  readonly closing: readonly Closing[];
}

export type MethodId =
  | "positive" // actual ÷ target × weight, capped
  | "negative" // target ÷ actual × weight, capped
  | "equal"
  | "range"
  | "pass-mark"
  | "yes-no"
  | "qualitative"
  | "satisfaction-bands"
  | "date"
  | "standard" // the sheet's own 评分标准
  | "all-or-nothing" // because a person said so
  | "coefficient" // 得分系数 × weight
  | "execution"
  | "not-computable";

export interface IndicatorScore {
  readonly node: NodeId;
  /** The score's cell, also where it is blank; null where the table has no score column. */
  readonly cell: CellRef | null;
  /** Effective points. */
  readonly points: Dec | null;
  readonly recorded: Dec | null;
  /** What the score is out of: the printed weight, under nested percent not the effective points. */
  readonly weight: Dec | null;
  /** Most decimals that the indicators' scores in the column show, unless the profile says how scores are rounded. */
  readonly decimals: number;
  /** How far `recorded` may lie from `score`. */
  readonly tolerance: Dec;
  /** The formula's figure, unrounded; null where not computable. */
  readonly score: Dec | null;
  /** The lowest and highest score that the wording allows, where only a band is known. */
  readonly band: { readonly low: Dec; readonly high: Dec } | null;
  /** What would be written: `score` at the column's decimals. */
  readonly rounded: Dec | null;
  readonly method: MethodId;
  /** Why it cannot be computed. */
  readonly why: Why | null;
  readonly target: Measure;
  readonly actual: Measure;
  readonly direction: Direction | null;
  /** Whether the target was reached; null where that cannot be told. */
  readonly met: boolean | null;
  /** actual ÷ target (target ÷ actual for ≤), uncapped; null where not defined. */
  readonly completion: Dec | null;
  /** "80 ÷ 90 × 5 = 4.44 → 4.4" */
  readonly explanation: string | null;
  /** What a person said of it and was followed; null where nothing. */
  readonly override: Override | null;
}

export interface Direction {
  readonly sign: Sign;
  /** person: an override says so; assumed: nothing states it. */
  readonly from: "symbol" | "word" | "column" | "name" | "assumed" | "person";
}

export interface ExecutionScore {
  /** A fraction; null for 0/0 and blanks. */
  readonly rate: Dec | null;
  readonly weight: Dec;
  readonly cell: CellRef | null;
  readonly recorded: Dec | null;
  /** Unrounded. */
  readonly score: Dec | null;
  readonly rounded: Dec | null;
  /** "201 ÷ 220 × 10 = 9.14 → 9.1" */
  readonly explanation: string | null;
}

/** Sums over the indicators below a group. */
export interface GroupSum {
  readonly node: NodeId;
  /** Effective points, summed. */
  readonly points: Dec | null;
  /** Weights as printed one level down, summed; what a stated weight must equal. */
  readonly childWeights: Dec | null;
  readonly childWeightCells: readonly CellRef[];
  readonly recordedScore: Dec | null;
  readonly recomputedScore: Dec | null;
  /** Indicators below without a score. */
  readonly unscored: readonly NodeId[];
}

/** What the rows say, summed, execution row included where it is weighed. */
export interface Recorded {
  readonly total: Dec | null;
  readonly weight: Dec | null;
  /** "10 + 10 + 50 + 30 + 10" as parts: level-1 groups (and execution) with their sums. */
  readonly weightParts: readonly Part[];
  readonly scoreParts: readonly Part[];
  readonly unscored: readonly NodeId[];
}

export interface Part {
  /** A name, or a message id where it is no name of the sheet (execution). */
  readonly what: string;
  readonly value: Dec;
  readonly cells: readonly CellRef[];
}

/** Assumptions that would make the printed total true. Shown, never written. */
export interface Closing {
  readonly assumption: Why;
  readonly parts: readonly Part[];
  readonly total: Dec;
  readonly closes: boolean;
}
