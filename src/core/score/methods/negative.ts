import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import type { Sign } from "../../measure/measure";
import { figure, shareOf } from "../explanation";
import { computed, type Outcome } from "../outcome";
import { completionOf, isMet, noRatio, plainlyMet, type Figures } from "./figures";

/** Lower is better: met is full; above the target the profile says: weight × target ÷ actual, in a line, or nothing. */
export function negative(figures: Figures, sign: Sign, rule: Profile["negative"]): Outcome {
  const { target, actual, weight } = figures;
  const met = isMet(sign, figures);
  if (actual.lt(ZERO) || target.lt(ZERO)) return met ? plainlyMet("negative", sign, figures) : noRatio(met);
  const completion = completionOf(target, actual);
  if (met)
    return computed("negative", {
      score: weight,
      weight,
      met,
      completion,
      formula: within(figures, sign),
      is: "comparison",
    });
  if (target.eq(ZERO)) {
    const formula = `${figure(actual)} > 0`;
    return computed("negative", { score: ZERO, weight, met, completion, formula, is: "comparison" });
  }
  switch (rule) {
    case "ratio":
      return computed("negative", {
        score: weight.times(target).div(actual),
        weight,
        met,
        completion,
        formula: shareOf(target, actual, weight),
      });
    case "linear":
      return computed("negative", { score: lineOf(figures), weight, met, completion, formula: lineFormula(figures) });
    case "zero":
      return computed("negative", {
        score: ZERO,
        weight,
        met,
        completion,
        formula: `${figure(actual)} > ${figure(target)}`,
        is: "comparison",
      });
  }
}

function within({ target, actual }: Figures, sign: Sign): string {
  return `${figure(actual)} ${sign === "<" ? "<" : "≤"} ${figure(target)}`;
}

function lineOf({ target, actual, weight }: Figures): Dec {
  return weight.times(target.times(2).minus(actual)).div(target);
}

function lineFormula({ target, actual, weight }: Figures): string {
  const over = `(${figure(actual)} - ${figure(target)}) ÷ ${figure(target)}`;
  return `max(0, 1 - ${over}) × ${figure(weight)}`;
}
