import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Measure } from "../../measure/measure";
import { normalForm } from "../../measure/normal-form";
import { onOneScale } from "../../measure/same-unit";
import { figure } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";
import type { Rung, Standard } from "./standard";

type Quantity = Extract<Measure, { kind: "number" }>;

/** A row and its own standard. */
export interface StandardCase {
  readonly target: Measure;
  readonly actual: Measure;
  readonly actualText: string;
  readonly weight: Dec;
  /** Whether the target was reached, where the profile's method could tell. */
  readonly met: boolean | null;
}

/**
 * The score that a row's own 评分标准 gives. Null where it leaves the scoring to the profile (a mere description, or
 * 按比例); not computable where it cannot be read or does not fit the row.
 */
export function byStandard(standard: Standard, row: StandardCase): Outcome | null {
  switch (standard.kind) {
    case "description":
    case "proportion":
      return null;
    case "unread":
      return unfit("score.why.standard-unread", row);
    case "all-or-nothing":
      return allOrNothing(standard.full, row);
    case "deduction":
      return deduction(standard, row);
    case "ladder":
      return ladder(standard.rungs, row);
    case "words":
      return words(standard.words, row);
  }
}

function unfit(id: string, { met }: StandardCase): Outcome {
  return notComputable({ id }, { method: "standard", met });
}

function allOrNothing(full: Dec | null, row: StandardCase): Outcome {
  const { met, weight } = row;
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
    return computed("standard", { score: weight, weight, met: row.met ?? true, formula, is: "comparison" });
  }
  const distance = inSteps(off, scale, rule.unit);
  if (distance === null) return unfit("score.why.standard-not-applied", row);
  const steps = distance.div(rule.step).round(0, 3); // 3: up, a begun step counts
  const formula = `max(0, ${figure(weight)} - ${figure(rule.points)} × ${figure(steps)})`;
  return computed("standard", {
    score: weight.minus(rule.points.times(steps)),
    weight,
    met: row.met ?? false,
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

function ladder(rungs: readonly Rung[], row: StandardCase): Outcome {
  const { actual } = row;
  if (actual.kind !== "number" || actual.sign !== null) return unfit("score.why.standard-not-applied", row);
  if (rungs.some(({ unit }) => isOpenPercent(unit, row))) return unfit("score.why.standard-not-applied", row);
  // A figure on the border of two rungs belongs to the better one: 80% of 80–90 and 60–80
  const [best] = rungs.filter((rung) => stands(actual, rung)).sort((a, b) => pointsOf(b, row).cmp(pointsOf(a, row)));
  if (!best) return unfit("score.why.standard-not-applied", row);
  return earned(best.points, figure(actual.value), row);
}

/** A rule in percent beside a bare count (完成率达到100%, 150) speaks of the completion, which is no figure of the row. */
function isOpenPercent(unit: string | null, { target, actual }: StandardCase): boolean {
  if (unit !== "%" || actual.kind !== "number" || actual.unit !== null || actual.value.lte(1)) return false;
  return target.kind !== "number" || target.unit !== "%";
}

function pointsOf(rung: Rung, row: StandardCase): Dec {
  return rung.points ?? row.weight;
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

function words(points: ReadonlyMap<string, Dec | null>, row: StandardCase): Outcome {
  const word = normalForm(row.actualText);
  const found = points.get(word);
  return found === undefined ? unfit("score.why.standard-not-applied", row) : earned(found, word, row);
}

function earned(points: Dec | null, what: string, row: StandardCase): Outcome {
  const { weight, met } = row;
  const score = points ?? weight;
  if (score.gt(weight)) return unfit("score.why.standard-other-weight", row);
  return computed("standard", { score, weight, met, formula: what, is: "comparison" });
}
