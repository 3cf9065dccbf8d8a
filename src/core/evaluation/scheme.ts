import type { CellRef } from "../grid/address";
import type { Dec } from "./decimal";
import type { Why } from "./why";

/** How the sheet weighs, in the contract's words. */
export type SchemeKind = "points" | "nested-percent" | "scores-only" | "label-points" | "none";

export interface WeightScheme {
  readonly kind: SchemeKind;
  /** 100 unless the sheet shows another. */
  readonly fullMark: Dec;
  /** Points that a printed 1 is worth where weights are written as fractions of the whole: 100 for 0.3, 0.5 and 0.2. */
  readonly weightUnit?: Dec;
  /** Whether the full mark includes the execution row (10 + 90) or the indicators alone make it. */
  readonly executionIncluded: boolean;
  /** Cells that carry the decision. */
  readonly evidence: readonly CellRef[];
  readonly why: Why;
  /** Readings that were tried and rejected, best first. */
  readonly alternatives: readonly { readonly kind: SchemeKind; readonly why: Why }[];
}
