import { ZERO } from "../../evaluation/decimal";
import { onOneScale } from "../../measure/same-unit";
import { figure } from "../explanation";
import { computed, type Outcome } from "../outcome";
import type { Standard } from "./standard";
import { asQuantity, NOT_APPLIED, OTHER_WEIGHT, unfit, type StandardCase } from "./standard-case";

/**
 * In proportion, but nothing below the floor. Of a percentage the floor may mean the figure or its completion; and
 * where full marks begin elsewhere than at the target, of what a share is given is open.
 */
export function proportion(
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
