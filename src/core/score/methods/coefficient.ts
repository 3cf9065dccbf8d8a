import type { Dec } from "../../evaluation/decimal";
import { percentage, figure } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";

/** 得分系数 × weight: what a row says of itself where target and actual say nothing. The coefficient is a fraction. */
export function byCoefficient(coefficient: Dec, weight: Dec): Outcome {
  if (coefficient.lt(0) || coefficient.gt(1)) return notComputable({ id: "score.why.coefficient-out-of-range" });
  const formula = `${percentage(coefficient)} × ${figure(weight)}`;
  return computed("coefficient", { score: weight.times(coefficient), weight, met: null, formula });
}
