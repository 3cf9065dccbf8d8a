import type { Dec } from "../evaluation/decimal";
import { noMeasures } from "../evaluation/no-measures";
import type { Profile } from "../evaluation/profile";
import type { Content, Sourced } from "../evaluation/sourced";
import type { Leaf } from "../evaluation/walk";
import type { Sign } from "../measure/measure";
import { readMeasure } from "../measure/read-measure";
import { directionOf } from "./direction";
import { outcomeOf } from "./indicator-outcome";
import type { Outcome } from "./outcome";

/** Two values that stand in no table, as a formula hands them over. */
export interface Values {
  readonly target: Content | null;
  readonly actual: Content | null;
  readonly weight: Dec;
  /** Which way the target is to be read, where it does not say so itself. */
  readonly sign: Sign | null;
  readonly profile: Profile;
}

/** The score of a target and an actual by the methods that score a table's rows, the sheet's own standards aside. */
export function scoreValues({ target, actual, weight, sign, profile }: Values): Outcome {
  const read = (value: Content | null, role: "target" | "actual") => readMeasure(value, { role });
  const [goal, done] = [read(target, "target"), read(actual, "actual")];
  const measures = { target: goal.measure, actual: done.measure, targetText: goal.text, actualText: done.text };
  const stated = sign !== null && goal.measure.kind === "number" ? ({ sign, from: "person" } as const) : null;
  const direction = stated ?? directionOf(goal.measure, { name: "", groups: [] });
  const placed = { node: NAMELESS, ancestors: [], block: { goal: null, headerRows: [], roots: [NAMELESS] } };
  return outcomeOf({ placed, measures, direction, weight, profile, year: null, override: null });
}

const NAME: Sourced<string> = { value: "", text: "", cells: [], from: "cell" };
const NAMELESS: Leaf = {
  id: "",
  depth: 1,
  name: NAME,
  children: [],
  weight: { cell: null, label: null },
  points: null,
  subtotal: {},
  pool: null,
  optional: false,
  leaf: noMeasures(0),
};
