import type { CellRef } from "../grid/address";
import type { Dec } from "../evaluation/decimal";
import type { ScoreFormula } from "./formulas/formula";
import type { LiveFormulas } from "./formulas/live-formulas";

/** A figure that could be written: the cell, what it holds and what its own sources give. */
export interface ScoreProposal {
  readonly cell: CellRef;
  readonly what: "indicator" | "execution" | "rate" | "subtotal" | "total" | "grade";
  readonly recorded: Dec | null;
  /** What would be written, in the form in which the cell holds it: a score, a rate as fraction or in percent points. */
  readonly proposed: Dec;
  /** The word of a grade, which is written in place of a figure. */
  readonly word?: string;
  /** "80 ÷ 90 × 5 = 4.44 → 4.4"; null for sums, whose arithmetic is that of their column. */
  readonly explanation: string | null;
  /** Whether the cell holds another figure. */
  readonly differs: boolean;
  /** The cells that it is computed from, besides those that its formula reads. */
  readonly reads: readonly CellRef[];
  /** The live formula in the figure's place, or why none can be trusted; made only when it is asked for. */
  readonly formula: (live: LiveFormulas) => ScoreFormula;
  /** Where the cell takes another number format with it: a rate that was text or blank. */
  readonly numberFormat?: string;
}

/** How chosen figures are written. */
export type WriteAs = "values" | "formulas";
