import { ZERO, type Dec } from "../../evaluation/decimal";
import { figure } from "../explanation";
import { computed, type Outcome } from "../outcome";
import { NOT_APPLIED, OTHER_WEIGHT, unfit, type StandardCase } from "./standard-case";

/** Full marks or none, as the profile says whether the target was reached. */
export function allOrNothing(full: Dec | null, row: StandardCase): Outcome {
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
