import { dec, ZERO, type Dec } from "../../evaluation/decimal";
import type { Sign } from "../../measure/measure";
import { figure } from "../explanation";
import { computed, type Outcome } from "../outcome";
import { completionOf, isMet, noRatio, plainlyMet, type Figures } from "./figures";

/**
 * Higher is better with a pass mark: below it nothing, from it (completion − mark) ÷ (1 − mark) × weight
 * (财预〔2021〕101号: 60%).
 */
export function passMark(figures: Figures, sign: Sign, mark: Dec): Outcome {
  const { target, actual, weight } = figures;
  const met = isMet(sign, figures);
  const completion = completionOf(actual, target);
  if (completion === null) return met ? plainlyMet("positive", sign, figures) : noRatio(met);
  const quotient = `${figure(actual)} ÷ ${figure(target)}`;
  if (met) {
    const formula = `min(1, ${quotient}) × ${figure(weight)}`;
    return computed("pass-mark", { score: weight, weight, met, completion, formula });
  }
  const above = dec(1).minus(mark);
  if (completion.lt(mark)) {
    const formula = `${quotient} < ${figure(mark)}`;
    return computed("pass-mark", { score: ZERO, weight, met, completion, formula, is: "comparison" });
  }
  return computed("pass-mark", {
    score: weight.times(completion.minus(mark)).div(above),
    weight,
    met,
    completion,
    formula: `(${quotient} - ${figure(mark)}) ÷ ${figure(above)} × ${figure(weight)}`,
  });
}
