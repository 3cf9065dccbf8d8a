import { maxDec, ZERO, type Dec } from "../../evaluation/decimal";
import type { Measure } from "../../measure/measure";
import { normalForm } from "../../measure/normal-form";
import { onOneScale } from "../../measure/same-unit";
import { figure } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";
import { pointsOf, type Earned, type Rung, type Standard } from "./standard";

type Quantity = Extract<Measure, { kind: "number" }>;

/** A row and its own standard. */
export interface StandardCase {
  readonly target: Measure;
  readonly actual: Measure;
  readonly actualText: string;
  readonly weight: Dec;
  /** What the profile's method makes of the row: whether the target was reached, and how far. */
  readonly byProfile: Outcome;
}

/**
 * The score that a row's own 评分标准 gives. Null where it leaves the scoring to the profile (a mere description, or
 * 按比例); not computable where it cannot be read or does not fit the row.
 */
export function byStandard(standard: Standard, row: StandardCase): Outcome | null {
  switch (standard.kind) {
    case "description":
      return null;
    case "proportion":
      return standard.floor && proportion(standard.floor, row);
    case "unread":
      return unfit("score.why.standard-unread", row);
    case "all-or-nothing":
      return allOrNothing(standard.full, row);
    case "deduction":
      return deduction(standard, row);
    case "ladder":
      return ladder(standard, row);
    case "words":
      return words(standard.words, row);
  }
}

function unfit(id: string, { byProfile }: StandardCase): Outcome {
  return notComputable({ id }, { method: "standard", met: byProfile.met });
}

/** In proportion, but nothing below the floor. Of a percentage the floor may mean the figure or its completion. */
function proportion(floor: Dec, row: StandardCase): Outcome | null {
  const { byProfile, weight, actual } = row;
  const { completion, met } = byProfile;
  if (byProfile.score === null || completion === null || met === true) return null;
  const below = completion.lt(floor);
  const asFigure = actual.kind === "number" && actual.unit === "%" ? actual.value.div(100).lt(floor) : below;
  if (below !== asFigure) return unfit("score.why.standard-not-applied", row);
  if (!below) return null;
  const formula = `${figure(completion.times(100))}% < ${figure(floor.times(100))}%`;
  return computed("standard", { score: ZERO, weight, met, completion, formula, is: "comparison" });
}

function allOrNothing(full: Dec | null, row: StandardCase): Outcome {
  const { weight } = row;
  const { met } = row.byProfile;
  if (full && !full.eq(weight)) return unfit("score.why.standard-other-weight", row);
  if (met === null) return unfit("score.why.standard-not-applied", row);
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
  if (rule.events && !(target.kind === "number" && target.value.eq(ZERO)))
    return unfit("score.why.standard-not-applied", row);
  const threshold = rule.threshold ? asQuantity(rule.threshold) : target.kind === "number" ? target : null;
  if (!threshold || actual.kind !== "number" || actual.sign !== null)
    return unfit("score.why.standard-not-applied", row);
  if (rule.full && !rule.full.eq(weight)) return unfit("score.why.standard-other-weight", row);
  if (isOpenPercent(threshold.unit, row)) return unfit("score.why.standard-not-applied", row);
  const scale = onOneScale(threshold, actual);
  if ("differ" in scale) return unfit("score.why.unit-mismatch", row);
  const off = rule.side === "short" ? scale.target.minus(scale.actual) : scale.actual.minus(scale.target);
  const met = off.lte(ZERO);
  if (met) {
    const formula = `${figure(scale.actual)} ${rule.side === "short" ? "≥" : "≤"} ${figure(scale.target)}`;
    return computed("standard", { score: weight, weight, met: reached ?? true, formula, is: "comparison" });
  }
  const distance = inSteps(off, scale, rule.unit);
  if (distance === null) return unfit("score.why.standard-not-applied", row);
  const steps = distance.div(rule.step).round(0, 3); // 3: up, a begun step counts
  const cost = pointsOf(rule.off, weight);
  const formula = `max(0, ${figure(weight)} - ${figure(cost)} × ${figure(steps)})`;
  return computed("standard", {
    score: weight.minus(cost.times(steps)),
    weight,
    met: reached ?? false,
    formula,
  });
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

function asQuantity(threshold: { readonly value: Dec; readonly unit: string | null }): Quantity {
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
  if (actual.kind !== "number" || actual.sign !== null) return unfit("score.why.standard-not-applied", row);
  if (rungs.some(({ unit }) => isOpenPercent(unit, row))) return unfit("score.why.standard-not-applied", row);
  if (!isWhole(rungs, weight)) return unfit("score.why.standard-other-weight", row);
  const best = bestOf(rungs, actual, weight);
  if (!best) return unfit("score.why.standard-not-applied", row);
  // 完成率 of a percentage is another figure than the percentage, unless all of it was to be reached
  const ofAll = target.kind === "number" && target.unit === "%" && target.value.eq(100);
  if (ofCompletion && best.unit === "%" && !ofAll) {
    const share = byProfile.completion?.times(100);
    const other = share && bestOf(rungs, { ...actual, value: share, unit: "%", unitFrom: "cell" }, weight);
    if (other !== best) return unfit("score.why.standard-not-applied", row);
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
  if (!isWhole(grades, weight)) return unfit("score.why.standard-other-weight", row);
  const word = normalForm(row.actualText);
  const found = points.get(word);
  if (found !== undefined) return earned(found, word, row);
  const [reached, missed] = grades;
  const isPair = grades.length === 2 && reached && missed && pointsOf(missed.earned, weight).eq(ZERO);
  if (isPair && ATTAINED.test(reached.word) && byProfile.score !== null) return allOrNothing(null, row);
  return unfit("score.why.standard-not-applied", row);
}

function earned(what: Earned, condition: string, row: StandardCase): Outcome {
  const { weight, byProfile } = row;
  const score = pointsOf(what, weight);
  return computed("standard", { score, weight, met: byProfile.met, formula: condition, is: "comparison" });
}
