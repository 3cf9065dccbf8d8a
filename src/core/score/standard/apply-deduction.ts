import { dec, maxDec, ZERO, type Dec } from "../../evaluation/decimal";
import type { Measure } from "../../measure/measure";
import { onOneScale } from "../../measure/same-unit";
import { figure } from "../explanation";
import { daysLate } from "../methods/on-time";
import { computed, type Outcome } from "../outcome";
import { pointsOf, type Figure, type Standard } from "./standard";
import { asQuantity, NOT_APPLIED, OTHER_WEIGHT, unfit, type Quantity, type StandardCase } from "./standard-case";

/** So many points off for every step that the row falls short of, or beyond, where full marks begin. */
export function deduction(rule: Extract<Standard, { kind: "deduction" }>, row: StandardCase): Outcome {
  const { weight, target, actual, direction } = row;
  // What happens is counted from nothing, and the row's own figure is such a count only where nothing is its target
  if (rule.events && !(target.kind === "number" && target.value.eq(ZERO))) return unfit(NOT_APPLIED, row);
  if (target.kind === "date" && actual.kind === "date") return lateness(rule, { target, actual }, row);
  // 每超1%扣1分 beside "≥90%": one of the two is of something else. What nobody stated the rule itself states
  const assumed = direction?.from === "assumed";
  const more = direction === null || assumed || direction.sign === "=" ? null : direction.sign.startsWith(">");
  if (more !== null && !rule.events && more !== (rule.side === "short")) return unfit(NOT_APPLIED, row);
  const reached = assumed && rule.side === "over" ? null : row.byProfile.met;
  const threshold = rule.threshold ? asQuantity(rule.threshold) : target.kind === "number" ? target : null;
  if (!threshold || actual.kind !== "number" || actual.sign !== null) return unfit(NOT_APPLIED, row);
  if (rule.full && !rule.full.eq(weight)) return unfit(OTHER_WEIGHT, row);
  const scale = onOneScale(threshold, actual);
  if ("differ" in scale) return unfit("score.why.unit-mismatch", row);
  const off = rule.side === "short" ? scale.target.minus(scale.actual) : scale.actual.minus(scale.target);
  if (off.lte(ZERO)) {
    const formula = `${figure(scale.actual)} ${rule.side === "short" ? "≥" : "≤"} ${figure(scale.target)}`;
    return computed("standard", { score: weight, weight, met: reached ?? true, formula, is: "comparison" });
  }
  const { floor } = rule;
  const nothing = floor && isBelow(floor, actual, scale.unit);
  if (floor && nothing === true) {
    const below = `${figure(actual.value)} < ${figure(floor.value)}`;
    return computed("standard", { score: ZERO, weight, met: reached ?? false, formula: below, is: "comparison" });
  }
  const distance = floor && nothing === null ? null : inSteps(off, scale, rule.unit);
  if (distance === null) return unfit(NOT_APPLIED, row);
  const steps = distance.div(rule.step).round(0, 3); // 3: up, a begun step counts
  // What happened was not to happen, whichever way a target of nothing would else be read
  const met = rule.events ? false : (reached ?? false);
  return takenOff(weight, { steps, cost: pointsOf(rule.off, weight), most: rule.most, met });
}

/** 按期完成得满分，每逾期1天扣0.5分 of two days; in time is in time whatever a step is. */
function lateness(
  { side, step, unit, off, full, most, threshold }: Extract<Standard, { kind: "deduction" }>,
  dates: Readonly<Record<"target" | "actual", Extract<Measure, { kind: "date" }>>>,
  row: StandardCase,
): Outcome {
  const { weight, byProfile, year } = row;
  if (full && !full.eq(weight)) return unfit(OTHER_WEIGHT, row);
  if (side !== "over" || threshold) return unfit(NOT_APPLIED, row);
  if (byProfile.met === true) return { ...byProfile, method: "standard" };
  const days =
    byProfile.met === false && /^(?:天|日|日历天)$/u.test(unit ?? "")
      ? daysLate(dates.target, dates.actual, year)
      : null;
  if (days === null) return unfit(NOT_APPLIED, row);
  return takenOff(weight, { steps: dec(days).div(step).round(0, 3), cost: pointsOf(off, weight), most, met: false });
}

/** What is left of the weight after so many steps, no less than the most that may be taken off leaves. */
function takenOff(
  weight: Dec,
  {
    steps,
    cost,
    most,
    met,
  }: { readonly steps: Dec; readonly cost: Dec; readonly most: Dec | null; readonly met: boolean },
): Outcome {
  const least = most ? weight.minus(most) : ZERO;
  const formula = `max(${figure(least)}, ${figure(weight)} - ${figure(cost)} × ${figure(steps)})`;
  return computed("standard", { score: maxDec(least, weight.minus(cost.times(steps))), weight, met, formula });
}

/** 低于80%不得分: whether nothing is left; null where floor and figure do not compare as they stand. */
function isBelow(floor: Figure, actual: Quantity, unit: string | null): boolean | null {
  return floor.unit === unit && actual.unit === unit ? actual.value.lt(floor.value) : null;
}

/** How far off in the rule's own unit: percent points of a percentage, percent of anything else. */
function inSteps(
  off: Dec,
  scale: { readonly target: Dec; readonly unit: string | null },
  unit: string | null,
): Dec | null {
  if (unit !== "%" || scale.unit === "%") return unit === "%" || scale.unit !== "%" || unit === null ? off : null;
  return scale.target.gt(ZERO) ? off.div(scale.target).times(100) : null;
}
