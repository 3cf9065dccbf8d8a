import { ZERO, type Dec } from "../../evaluation/decimal";
import { figure, shareOf } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";

/** Inside the range is full; below it in proportion to its lower end; above it no rule says what is taken off. */
export function withinRange(range: { readonly low: Dec; readonly high: Dec }, actual: Dec, weight: Dec): Outcome {
  const { low, high } = range;
  if (actual.gte(low) && actual.lte(high)) {
    const formula = `${figure(low)} ≤ ${figure(actual)} ≤ ${figure(high)}`;
    return computed("range", { score: weight, weight, met: true, formula, is: "comparison" });
  }
  if (actual.gt(high) || low.lte(ZERO) || actual.lt(ZERO)) {
    return notComputable({ id: "score.why.outside-range" }, { method: "range", met: false });
  }
  return computed("range", {
    score: weight.times(actual).div(low),
    weight,
    met: false,
    completion: actual.div(low),
    formula: shareOf(actual, low, weight),
  });
}
