import type { Dec } from "../../evaluation/decimal";
import type { Measure } from "../../measure/measure";
import { notComputable, type Outcome } from "../outcome";
import type { Direction } from "../score-sheet";
import type { Figure } from "./standard";

export type Quantity = Extract<Measure, { kind: "number" }>;

/** A row and its own standard. */
export interface StandardCase {
  readonly target: Measure;
  readonly actual: Measure;
  readonly actualText: string;
  readonly direction: Direction | null;
  readonly weight: Dec;
  /** What the profile's method makes of the row: whether the target was reached, and how far. */
  readonly byProfile: Outcome;
  /** The form's year, for days that state none. */
  readonly year: number | null;
}

export const NOT_APPLIED = "score.why.standard-not-applied";
export const OTHER_WEIGHT = "score.why.standard-other-weight";

/** No score: the standard cannot be read, or does not fit the row. */
export function unfit(id: string, { byProfile }: StandardCase): Outcome {
  return notComputable({ id }, { method: "standard", met: byProfile.met });
}

/** A figure of the words as a value to compare with. */
export function asQuantity(threshold: Figure): Quantity {
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
