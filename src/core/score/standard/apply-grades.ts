import { maxDec, ZERO, type Dec } from "../../evaluation/decimal";
import { normalForm } from "../../measure/normal-form";
import { onOneScale } from "../../measure/same-unit";
import { figure } from "../explanation";
import { computed, notComputable, type Outcome } from "../outcome";
import { allOrNothing } from "./apply-all-or-nothing";
import { pointsOf, type Earned, type Rung, type Standard } from "./standard";
import { asQuantity, NOT_APPLIED, OTHER_WEIGHT, unfit, type Quantity, type StandardCase } from "./standard-case";

/** The rung of a ladder that the row's figure stands on, unless reaching the target has a rung of its own. */
export function ladder({ rungs, reached }: Extract<Standard, { kind: "ladder" }>, row: StandardCase): Outcome {
  const { actual, weight, byProfile } = row;
  if (actual.kind !== "number" || actual.sign !== null) return unfit(NOT_APPLIED, row);
  if (!isWhole(reached ? [...rungs, { earned: reached }] : rungs, weight)) return unfit(OTHER_WEIGHT, row);
  if (reached && byProfile.met === null) return unfit(NOT_APPLIED, row);
  const found = reached && byProfile.met ? reached : bestOf(rungs, actual, weight)?.earned;
  return found ? earned(found, figure(actual.value), row) : unfit(NOT_APPLIED, row);
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

/** The grade in words that the row answers. */
export function words(points: ReadonlyMap<string, Earned>, row: StandardCase): Outcome {
  const { weight } = row;
  const grades = [...points].map(([word, earned]) => ({ word, earned }));
  if (!isWhole(grades, weight)) return unfit(OTHER_WEIGHT, row);
  const word = normalForm(row.actualText);
  const found = points.get(word);
  if (found !== undefined) return earned(found, word, row);
  const [reached, missed] = grades;
  const isPair = grades.length === 2 && reached && missed && pointsOf(missed.earned, weight).eq(ZERO);
  if (isPair && ATTAINED.test(reached.word)) return allOrNothing(null, row);
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
