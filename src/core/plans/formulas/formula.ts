import type { CellRef } from "../../grid/address";
import type { Why } from "../../evaluation/why";

/** A live formula with its "=", and the cells it reads; or why none can be trusted to reproduce the score. */
export type ScoreFormula =
  | { readonly formula: string; readonly reads: readonly CellRef[]; readonly why: null }
  | { readonly formula: null; readonly why: Why };

export function unable(id: string): ScoreFormula {
  return { formula: null, why: { id } };
}

/**
 * Half up at so many decimals. A product of floats may lie a hair below the half that it is on paper (0.285 × 100), so
 * it is first brought to ten decimals.
 */
export function rounded(expression: string, decimals: number): string {
  const exact = /^(?:[A-Z]+\d+|[\d.]+)$/u.test(expression);
  return exact ? `ROUND(${expression},${decimals})` : `ROUND(ROUND(${expression},10),${decimals})`;
}
