import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Band } from "../../evaluation/profile";
import { figure, percentage } from "../explanation";
import { computed, type Outcome } from "../outcome";

/** Satisfaction by bands of the actual percentage (财预〔2021〕101号: from 90% all, from 80% half, else nothing). */
export function satisfactionBands(actual: Dec, weight: Dec, bands: readonly Band[], met: boolean): Outcome {
  const rate = actual.div(100);
  const share = bands.find((band) => rate.gte(band.from))?.share ?? ZERO;
  const formula = `${percentage(share)} × ${figure(weight)}`;
  return computed("satisfaction-bands", { score: weight.times(share), weight, met, formula });
}

/** 满意度 and 满意率, by the indicator's name or its group's. */
export function isSatisfaction(name: string): boolean {
  return /满意(?:度|率)/u.test(name);
}
