import type { Sign } from "../../measure/measure";
import { shareOf } from "../explanation";
import { computed, type Outcome } from "../outcome";
import { completionOf, isMet, noRatio, plainlyMet, type Figures } from "./figures";

/** Higher is better: met is full, else weight × actual ÷ target (财预〔2020〕10号). */
export function positive(figures: Figures, sign: Sign): Outcome {
  const { target, actual, weight } = figures;
  const met = isMet(sign, figures);
  const completion = completionOf(actual, target);
  if (completion === null) return met || actual.eq(target) ? plainlyMet("positive", sign, figures) : noRatio(met);
  return computed("positive", {
    score: weight.times(actual).div(target),
    weight,
    met,
    completion,
    formula: shareOf(actual, target, weight),
  });
}
