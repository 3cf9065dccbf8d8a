import { maxDec, minDec, ZERO, type Dec } from "../evaluation/decimal";
import type { Why } from "../evaluation/why";
import type { MethodId } from "./score-sheet";

/** What a method makes of one indicator. */
export interface Outcome {
  readonly method: MethodId;
  /** Unrounded, between nothing and the weight; null where not computable. */
  readonly score: Dec | null;
  readonly band: { readonly low: Dec; readonly high: Dec } | null;
  readonly met: boolean | null;
  /** actual ÷ target (target ÷ actual for ≤), uncapped. */
  readonly completion: Dec | null;
  readonly why: Why | null;
  /** The arithmetic without its result, "80 ÷ 90 × 5", or the comparison that decides, "0 ≤ 3"; null without score. */
  readonly formula: { readonly text: string; readonly is: "arithmetic" | "comparison" } | null;
}

/** A computed score, held between nothing and the weight. */
export function computed(
  method: MethodId,
  parts: { score: Dec; weight: Dec; met: boolean | null; completion?: Dec | null; formula: string; is?: "comparison" },
): Outcome {
  return {
    method,
    score: minDec(maxDec(parts.score, ZERO), parts.weight),
    band: null,
    met: parts.met,
    completion: parts.completion ?? null,
    why: null,
    formula: { text: parts.formula, is: parts.is ?? "arithmetic" },
  };
}

/** No score, and why; what is known all the same (met, band) may be given. */
export function notComputable(
  why: Why,
  known: Partial<Pick<Outcome, "met" | "band" | "method" | "completion">> = {},
): Outcome {
  return {
    method: known.method ?? "not-computable",
    score: null,
    band: known.band ?? null,
    met: known.met ?? null,
    completion: known.completion ?? null,
    why,
    formula: null,
  };
}
