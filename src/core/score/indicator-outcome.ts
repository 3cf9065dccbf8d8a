import type { Dec } from "../evaluation/decimal";
import type { Profile } from "../evaluation/profile";
import { valueOf } from "../evaluation/sourced";
import type { Leaf, Placed } from "../evaluation/walk";
import { normalForm } from "../measure/normal-form";
import { onOneScale } from "../measure/same-unit";
import type { Override } from "../settings/overrides";
import { directionOfName } from "./direction";
import type { IndicatorMeasures } from "./indicator-measures";
import { byCoefficient } from "./methods/coefficient";
import { isMet, type Figures } from "./methods/figures";
import { onTime } from "./methods/on-time";
import { qualitative } from "./methods/qualitative";
import { quantity } from "./methods/quantity";
import { isSatisfaction, satisfactionBands } from "./methods/satisfaction";
import { withinRange } from "./methods/within-range";
import { yesNo } from "./methods/yes-no";
import { notComputable, type Outcome } from "./outcome";
import type { Direction } from "./score-sheet";
import { allOrNothing } from "./methods/all-or-nothing";
import { profileUnder, standardUnder } from "./overridden";
import { byStandard } from "./standard/by-standard";

/** All that a score is made from. */
export interface IndicatorCase {
  readonly placed: Placed<Leaf>;
  readonly measures: IndicatorMeasures;
  readonly direction: Direction | null;
  readonly weight: Dec;
  readonly profile: Profile;
  readonly year: number | null;
  readonly override: Override | null;
}

/**
 * The score that an indicator's own cells give: by the method that a person chose for it, else its own standard, then
 * the profile, then its coefficient.
 */
export function outcomeOf(indicator: IndicatorCase): Outcome {
  const { placed, measures, weight, override } = indicator;
  const byProfile = profileOutcome({ ...indicator, profile: profileUnder(indicator.profile, placed.node, override) });
  const { met, completion } = byProfile;
  if (override?.method === "by-hand") return notComputable({ id: "score.why.by-hand" }, { met, completion });
  if (override?.method === "all-or-nothing") return allOrNothing(byProfile, weight);
  const standard = standardUnder(placed.node, override);
  const own = standard
    ? byStandard(standard, { ...measures, direction: indicator.direction, weight, byProfile, year: indicator.year })
    : null;
  const outcome = own ?? byProfile;
  const isOpen = outcome.method === "not-computable" || outcome.why?.id === "score.why.qualitative-open";
  if (outcome.score !== null || !isOpen) return outcome;
  const coefficient = valueOf(placed.node.leaf.coefficient);
  return coefficient ? { ...byCoefficient(coefficient, weight), met: outcome.met } : outcome;
}

function profileOutcome(indicator: IndicatorCase): Outcome {
  const { measures, weight, year } = indicator;
  const { target, actual } = measures;
  if (actual.kind === "blank") return notComputable({ id: "score.why.no-actual" });
  if (target.kind === "not-applicable" || actual.kind === "not-applicable") {
    return notComputable({ id: "score.why.not-applicable" });
  }
  if (actual.kind === "grade") return byWord(indicator, actual.band);
  if (target.kind === "blank") return notComputable({ id: "score.why.no-target" });
  if (target.kind === "date") {
    return actual.kind === "date" ? onTime(target, actual, weight, year) : notComputable({ id: "score.why.no-date" });
  }
  if (actual.kind === "number" && (target.kind === "number" || target.kind === "range")) return byFigures(indicator);
  if (target.kind === "text" && actual.kind === "text") return byText(indicator);
  if (target.kind === "grade" && actual.kind === "text")
    return notComputable({ id: "score.why.qualitative-open" }, { method: "qualitative" });
  if (target.kind === "grade" || target.kind === "text") return notComputable({ id: "score.why.target-is-text" });
  return notComputable({ id: "score.why.actual-is-text" });
}

/** A word that repeats the target's own (较好, 较好) reached it, whatever its band elsewhere. */
function byWord({ measures, weight, profile }: IndicatorCase, band: "upper" | "middle" | "lower"): Outcome {
  const same = normalForm(measures.targetText) === normalForm(measures.actualText);
  if (measures.target.kind === "number" || measures.target.kind === "range") {
    return notComputable({ id: "score.why.actual-is-text" });
  }
  return qualitative(same ? "upper" : band, weight, profile.qualitativeBands);
}

function byText({ measures, weight, profile }: IndicatorCase): Outcome {
  const { targetText, actualText } = measures;
  const answered = yesNo(targetText, actualText, weight);
  if (answered) return answered;
  if (normalForm(targetText) === normalForm(actualText)) return qualitative("upper", weight, profile.qualitativeBands);
  return notComputable({ id: "score.why.qualitative-open" }, { method: "qualitative" });
}

function byFigures(indicator: IndicatorCase): Outcome {
  const { measures, direction, weight, profile, placed } = indicator;
  const { target, actual } = measures;
  if (actual.kind !== "number") return notComputable({ id: "score.why.actual-is-text" });
  if (actual.signFrom === "symbol") return notComputable({ id: "score.why.actual-copies-sign" });
  if (target.kind === "range") {
    const unit = { unit: target.unit, unitFrom: "cell" as const, sign: null, signFrom: null, rest: "" };
    const scale = onOneScale({ kind: "number", value: target.low, ...unit }, actual);
    return "differ" in scale ? differs(scale.differ) : withinRange(target, scale.actual, weight);
  }
  if (target.kind !== "number") return notComputable({ id: "score.why.target-is-text" });
  const scale = onOneScale(target, actual);
  if ("differ" in scale) return differs(scale.differ);
  const figures = { target: scale.target, actual: scale.actual, weight };
  if (direction === null && !figures.actual.eq(figures.target))
    return notComputable({ id: "score.why.direction-open" });
  const sign = direction?.sign ?? "=";
  const bound = boundOf(actual.sign);
  if (bound !== null && !(bound === "low" ? sign !== "<=" && sign !== "<" : sign === "<=" || sign === "<")) {
    return notComputable({ id: "score.why.actual-is-bound" });
  }
  if (bound !== null && !isMet(sign, figures)) return notComputable({ id: "score.why.actual-is-bound" });
  if (nearAbout(target.rest, figures) && !isMet(sign, figures)) {
    return notComputable({ id: "score.why.target-about" });
  }
  const name = placed.node.name.value;
  const { satisfaction } = profile;
  const aboutSatisfaction = [name, ...placed.ancestors.map((group) => group.name.value)].some(isSatisfaction);
  if (satisfaction.kind === "bands" && scale.unit === "%" && aboutSatisfaction) {
    return satisfactionBands(figures.actual, weight, satisfaction.bands, isMet(sign, figures));
  }
  // A person who chose "=" has said that reaching it is what counts
  const lessIsBetter = direction?.from !== "person" && directionOfName(name) === "<=";
  return quantity(sign, figures, profile, lessIsBetter);
}

/** 约180人: by how much one may miss it, nobody said; by more than a tenth it is missed. */
function nearAbout(rest: string, { target, actual }: Pick<Figures, "target" | "actual">): boolean {
  return /约|左右|上下|大概/u.test(rest) && actual.minus(target).abs().lte(target.times("0.1"));
}

/** 2000余份 is 2000 at least, 5%以内 is 5% at most: enough for full marks, too little for a ratio. */
function boundOf(sign: string | null): "low" | "high" | null {
  if (sign === null || sign === "=") return null;
  return sign.startsWith(">") ? "low" : "high";
}

function differs(what: "unit" | "percent" | "scale" | "period"): Outcome {
  return notComputable({ id: `score.why.${what === "unit" ? "unit-mismatch" : `${what}-open`}` });
}
