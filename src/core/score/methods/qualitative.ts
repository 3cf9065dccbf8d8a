import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { notComputable, type Outcome } from "../outcome";

/** The score that a band's wording allows; both ends included. 80% of the weight belongs to the upper band. */
export function qualitative(
  band: "upper" | "middle" | "lower",
  weight: Dec,
  bands: Profile["qualitativeBands"],
): Outcome {
  const [upper, middle] = [weight.times(bands[0]), weight.times(bands[1])];
  const limits = {
    upper: { low: upper, high: weight },
    middle: { low: middle, high: upper },
    lower: { low: ZERO, high: middle },
  };
  return notComputable({ id: "score.why.qualitative" }, { method: "qualitative", band: limits[band] });
}
