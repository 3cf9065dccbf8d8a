import type { CellRef } from "../../grid/address";
import type { Why } from "../../evaluation/why";

/** A live formula with its "=", and the cells it reads; or why none can be trusted to reproduce the score. */
export type ScoreFormula =
  | { readonly formula: string; readonly reads: readonly CellRef[]; readonly why: null }
  | { readonly formula: null; readonly why: Why };

export function unable(id: string): ScoreFormula {
  return { formula: null, why: { id } };
}
