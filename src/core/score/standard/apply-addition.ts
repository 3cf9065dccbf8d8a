import { ZERO } from "../../evaluation/decimal";
import { figure } from "../explanation";
import { computed, type Outcome } from "../outcome";
import type { Standard } from "./standard";
import { asQuantity, NOT_APPLIED, OTHER_WEIGHT, unfit, type StandardCase } from "./standard-case";

/** Whole steps count, up to full marks; what lies below the first of them, or below the base, is not told. */
export function addition(
  { base, step, each, full }: Extract<Standard, { kind: "addition" }>,
  row: StandardCase,
): Outcome {
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
