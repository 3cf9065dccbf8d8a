import { ZERO } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { figure } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";
import { completionOf, noRatio, plainlyMet, type Figures } from "./figures";
import { positive } from "./positive";

/**
 * "=" targets. Published sheets read them as a level to reach (profile "reach"); "symmetric" takes off as much above
 * as below. Where less is better (成本 = 20万元) only the exact figure is certain.
 */
export function equal(figures: Figures, rule: Profile["equal"], lessIsBetter: boolean): Outcome {
  const { target, actual, weight } = figures;
  if (actual.eq(target)) {
    return target.gt(ZERO) ? { ...positive(figures, "="), method: "equal" } : plainlyMet("equal", "=", figures);
  }
  if (lessIsBetter) return notComputable({ id: "score.why.equal-either-way" }, { method: "equal" });
  if (rule === "reach") return { ...positive(figures, "="), method: "equal" };
  const completion = completionOf(actual, target);
  if (completion === null) return noRatio(false);
  return computed("equal", {
    score: weight.times(target.minus(actual.minus(target).abs())).div(target),
    weight,
    met: false,
    completion,
    formula: `max(0, 1 - |${figure(actual)} - ${figure(target)}| ÷ ${figure(target)}) × ${figure(weight)}`,
  });
}
