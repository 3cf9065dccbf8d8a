import { ZERO, type Dec } from "../../evaluation/decimal";
import { figure } from "../explanation";
import { computed, type Outcome } from "../outcome";

/** Full marks where the target is met, nothing where it is not; as it was where that cannot be told. */
export function allOrNothing(outcome: Outcome, weight: Dec): Outcome {
  const { met, completion } = outcome;
  if (met === null) return outcome;
  const formula = `${met ? "100%" : "0%"} × ${figure(weight)}`;
  return computed("all-or-nothing", { score: met ? weight : ZERO, weight, met, completion, formula });
}
