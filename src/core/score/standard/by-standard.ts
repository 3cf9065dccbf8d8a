import { dec, maxDec, ZERO, type Dec } from "../../evaluation/decimal";
import type { Measure } from "../../measure/measure";
import { normalForm } from "../../measure/normal-form";
import { onOneScale } from "../../measure/same-unit";
import { figure } from "../explanation";
import { daysLate } from "../methods/on-time";
import { computed, notComputable, type Outcome } from "../outcome";
import { pointsOf, type Earned, type Figure, type Rung, type Standard } from "./standard";

type Quantity = Extract<Measure, { kind: "number" }>;

/** A row and its own standard. */
export interface StandardCase {
  readonly target: Measure;
  readonly actual: Measure;
  readonly actualText: string;
  readonly weight: Dec;
  /** What the profile's method makes of the row: whether the target was reached, and how far. */
  readonly byProfile: Outcome;
  /** The form's year, for days that state none. */
  readonly year: number | null;
}

const NOT_APPLIED = "score.why.standard-not-applied";
const OTHER_WEIGHT = "score.why.standard-other-weight";

/**
 * The score that a row's own 评分标准 gives. Null where it leaves the scoring to the profile (a mere description, or
 * 按比例); not computable where it cannot be read or does not fit the row.
 */
export function byStandard(standard: Standard, row: StandardCase): Outcome | null {
  switch (standard.kind) {
    case "description":
      return null;
    case "proportion":
      return proportion(standard, row);
    case "unread":
      return unfit("score.why.standard-unread", row);
    case "all-or-nothing":
      return allOrNothing(standard.full, row);
    case "deduction":
      return deduction(standard, row);
    case "ladder":
      return ladder(standard, row);
    case "addition":
      return addition(standard, row);
    case "words":
      return words(standard.words, row);
  }
}

function unfit(id: string, { byProfile }: StandardCase): Outcome {
  return notComputable({ id }, { method: "standard", met: byProfile.met });
}

/**
 * In proportion, but nothing below the floor. Of a percentage the floor may mean the figure or its completion; and
 * where full marks begin elsewhere than at the target, of what a share is given is open.
 */
function proportion(
  { floor, threshold, full }: Extract<Standard, { kind: "proportion" }>,
  row: StandardCase,
): Outcome | null {
  const { byProfile, weight, actual, target } = row;
  const { completion, met } = byProfile;
  if (full && !full.eq(weight)) return unfit(OTHER_WEIGHT, row);
  const own = target.kind === "number" ? onOneScale(asQuantity(threshold ?? target), target) : null;
  if (threshold && !(own && !("differ" in own) && own.target.eq(own.actual))) return unfit(NOT_APPLIED, row);
  if (floor === null || byProfile.score === null || completion === null || met === true) return null;
  const below = completion.lt(floor);
  const asFigure = actual.kind === "number" && actual.unit === "%" ? actual.value.div(100).lt(floor) : below;
  if (below !== asFigure) return unfit(NOT_APPLIED, row);
  if (!below) return null;
  const formula = `${figure(completion.times(100))}% < ${figure(floor.times(100))}%`;
  return computed("standard", { score: ZERO, weight, met, completion, formula, is: "comparison" });
}

function allOrNothing(full: Dec | null, row: StandardCase): Outcome {
  const { weight } = row;
  const { met } = row.byProfile;
  if (full && !full.eq(weight)) return unfit(OTHER_WEIGHT, row);
  if (met === null) return unfit(NOT_APPLIED, row);
  return computed("standard", {
    score: met ? weight : ZERO,
    weight,
    met,
    formula: met ? `100% × ${figure(weight)}` : `0 × ${figure(weight)}`,
  });
}

function deduction(rule: Extract<Standard, { kind: "deduction" }>, row: StandardCase): Outcome {
  const { weight, target, actual } = row;
  const reached = row.byProfile.met;
  // What happens is counted from nothing, and the row's own figure is such a count only where nothing is its target
  if (rule.events && !(target.kind === "number" && target.value.eq(ZERO))) return unfit(NOT_APPLIED, row);
  if (target.kind === "date" && actual.kind === "date") return lateness(rule, { target, actual }, row);
  const threshold = rule.threshold ? asQuantity(rule.threshold) : target.kind === "number" ? target : null;
  if (!threshold || actual.kind !== "number" || actual.sign !== null) return unfit(NOT_APPLIED, row);
  if (rule.full && !rule.full.eq(weight)) return unfit(OTHER_WEIGHT, row);
  if (isOpenPercent(threshold.unit, row)) return unfit(NOT_APPLIED, row);
  const scale = onOneScale(threshold, actual);
  if ("differ" in scale) return unfit("score.why.unit-mismatch", row);
  const off = rule.side === "short" ? scale.target.minus(scale.actual) : scale.actual.minus(scale.target);
  const met = off.lte(ZERO);
  if (met) {
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
  return takenOff(weight, { steps, cost: pointsOf(rule.off, weight), most: rule.most, met: reached ?? false });
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

/** Whole steps count, up to full marks; what lies below the first of them, or below the base, is not told. */
function addition({ base, step, each, full }: Extract<Standard, { kind: "addition" }>, row: StandardCase): Outcome {
  const { actual, target, weight, byProfile } = row;
  if (full && !full.eq(weight)) return unfit(OTHER_WEIGHT, row);
  const from = base ? (base.threshold ? asQuantity(base.threshold) : target) : asQuantity({ ...step, value: ZERO });
  if (from.kind !== "number" || actual.kind !== "number" || actual.sign !== null) return unfit(NOT_APPLIED, row);
  if ([from.unit, actual.unit].some((unit) => unit !== step.unit)) return unfit(NOT_APPLIED, row);
  // 每完成10% is of the completion, which is the row's own percentage where all of it was to be reached
  const ofAll = target.kind === "number" && target.unit === "%" && target.value.eq(100);
  if (base === null && step.unit === "%" && !ofAll) return unfit(NOT_APPLIED, row);
  const steps = actual.value.minus(from.value).div(step.value).round(0, 0); // 0: down
  if (steps.lt(ZERO) || actual.value.lt(from.value)) return unfit(NOT_APPLIED, row);
  const points = base?.points ?? ZERO;
  const score = points.plus(each.times(steps));
  // The target is reached and the words give less: they are of another plan
  if (byProfile.met === true && score.lt(weight) && base === null) return unfit(NOT_APPLIED, row);
  const sum = `${base ? `${figure(points)} + ` : ""}${figure(each)} × ${figure(steps)}`;
  const formula = `min(${figure(weight)}, ${sum})`;
  return computed("standard", { score, weight, met: byProfile.met, formula });
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

function asQuantity(threshold: Figure): Quantity {
  return {
    kind: "number",
    value: threshold.value,
    sign: null,
    signFrom: null,
    unit: threshold.unit,
    unitFrom: threshold.unit === null ? null : "cell",
    rest: "",
  };
}

function ladder({ rungs, ofCompletion }: Extract<Standard, { kind: "ladder" }>, row: StandardCase): Outcome {
  const { actual, target, weight, byProfile } = row;
  if (actual.kind !== "number" || actual.sign !== null) return unfit(NOT_APPLIED, row);
  if (rungs.some(({ unit }) => isOpenPercent(unit, row))) return unfit(NOT_APPLIED, row);
  if (!isWhole(rungs, weight)) return unfit(OTHER_WEIGHT, row);
  const best = bestOf(rungs, actual, weight);
  if (!best) return unfit(NOT_APPLIED, row);
  // 完成率 of a percentage is another figure than the percentage, unless all of it was to be reached
  const ofAll = target.kind === "number" && target.unit === "%" && target.value.eq(100);
  if (ofCompletion && best.unit === "%" && !ofAll) {
    const share = byProfile.completion?.times(100);
    const other = share && bestOf(rungs, { ...actual, value: share, unit: "%", unitFrom: "cell" }, weight);
    if (other !== best) return unfit(NOT_APPLIED, row);
  }
  return earned(best.earned, figure(actual.value), row);
}

/** A figure on the border of two rungs belongs to the better one: 80% of 80–90 and 60–80. */
function bestOf(rungs: readonly Rung[], actual: Quantity, weight: Dec): Rung | null {
  const held = rungs.filter((rung) => stands(actual, rung));
  return held.sort((a, b) => pointsOf(b.earned, weight).cmp(pointsOf(a.earned, weight)))[0] ?? null;
}

/** The best of grades is all of the weight; what falls short of it is a part of a sum, or speaks of another weight. */
function isWhole(grades: readonly { readonly earned: Earned }[], weight: Dec): boolean {
  return grades.reduce((most, { earned }) => maxDec(most, pointsOf(earned, weight)), ZERO).eq(weight);
}

/** A rule in percent beside a bare count (完成率达到100%, 150) speaks of the completion, which is no figure of the row. */
function isOpenPercent(unit: string | null, { target, actual }: StandardCase): boolean {
  if (unit !== "%" || actual.kind !== "number" || actual.unit !== null || actual.value.lte(1)) return false;
  return target.kind !== "number" || target.unit !== "%";
}

function stands(actual: Quantity, rung: Rung): boolean {
  const border = (value: Dec): number | null => {
    const scale = onOneScale(asQuantity({ value, unit: rung.unit }), actual);
    return "differ" in scale ? null : scale.actual.cmp(scale.target);
  };
  const low = rung.low ? border(rung.low) : 1;
  const high = rung.high ? border(rung.high) : -1;
  if (low === null || high === null) return false;
  return (low > 0 || (low === 0 && rung.lowIncluded)) && (high < 0 || (high === 0 && rung.highIncluded));
}

/** 达标得满分，不达标不得分: what a figure answers where its target is all that can be meant. */
const ATTAINED = /^(?:达标|达到|达成|完成|实现|按[期时]|及时)/u;

function words(points: ReadonlyMap<string, Earned>, row: StandardCase): Outcome {
  const { weight, byProfile } = row;
  const grades = [...points].map(([word, earned]) => ({ word, earned }));
  if (!isWhole(grades, weight)) return unfit(OTHER_WEIGHT, row);
  const word = normalForm(row.actualText);
  const found = points.get(word);
  if (found !== undefined) return earned(found, word, row);
  const [reached, missed] = grades;
  const isPair = grades.length === 2 && reached && missed && pointsOf(missed.earned, weight).eq(ZERO);
  if (isPair && ATTAINED.test(reached.word) && byProfile.score !== null) return allOrNothing(null, row);
  return unfit(NOT_APPLIED, row);
}

function earned(what: Earned, condition: string, row: StandardCase): Outcome {
  const { weight, byProfile } = row;
  if (what.from) {
    const least = "points" in what ? what.from : weight.times(what.from);
    const values = { from: figure(least), to: figure(pointsOf(what, weight)) };
    return notComputable({ id: "score.why.standard-bounded", values }, { method: "standard", met: byProfile.met });
  }
  const score = pointsOf(what, weight);
  return computed("standard", { score, weight, met: byProfile.met, formula: condition, is: "comparison" });
}
