import type { Profile } from "../../evaluation/profile";
import type { Sign } from "../../measure/measure";
import type { Outcome } from "../outcome";
import { equal } from "./equal";
import type { Figures } from "./figures";
import { negative } from "./negative";
import { passMark } from "./pass-mark";
import { positive } from "./positive";

/**
 * A quantitative indicator under a profile, by direction.
 * @param lessIsBetter what the name says of an "=" target
 */
export function quantity(sign: Sign, figures: Figures, profile: Profile, lessIsBetter: boolean): Outcome {
  switch (sign) {
    case "=":
      return equal(figures, profile.equal, lessIsBetter);
    case "<=":
    case "<":
      return negative(figures, sign, profile.negative);
    case ">=":
    case ">":
      return profile.passMark ? passMark(figures, sign, profile.passMark) : positive(figures, sign);
  }
}
