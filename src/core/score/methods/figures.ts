import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Sign } from "../../measure/measure";
import { figure } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";

/** Target and actual on one scale, and what they are worth. */
export interface Figures {
  readonly target: Dec;
  readonly actual: Dec;
  readonly weight: Dec;
}

/** What is said of an actual that is not the target itself; "=" is a level to reach, and what is above it is no equal. */
const SYMBOLS: Readonly<Record<Sign, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "≥" };

/** Whether an actual satisfies its target. "=" is a level to reach, as published sheets read it. */
export function isMet(sign: Sign, { target, actual }: Pick<Figures, "target" | "actual">): boolean {
  switch (sign) {
    case ">=":
    case "=":
      return actual.gte(target);
    case ">":
      return actual.gt(target);
    case "<=":
      return actual.lte(target);
    case "<":
      return actual.lt(target);
  }
}

/** Full marks without a ratio: for targets of nothing or below, where none is defined. */
export function plainlyMet(method: "positive" | "negative" | "equal", sign: Sign, figures: Figures): Outcome {
  const { target, actual, weight } = figures;
  const shown = actual.eq(target) ? "=" : SYMBOLS[sign];
  const formula = `${figure(actual)} ${shown} ${figure(target)}`;
  return computed(method, { score: weight, weight, met: true, formula, is: "comparison" });
}

/** A ratio to nothing, or between figures of different signs, is not defined. */
export function noRatio(met: boolean | null): Outcome {
  return notComputable({ id: "score.why.no-ratio" }, { met });
}

/** actual ÷ target, null where the ratio is not defined. */
export function completionOf(numerator: Dec, denominator: Dec): Dec | null {
  return denominator.gt(ZERO) && numerator.gte(ZERO) ? numerator.div(denominator) : null;
}
