import type { Dec } from "../../evaluation/decimal";
import type { RuleContext } from "../rule";
import { statedWeight } from "./groups";

/**
 * The recorded sum of weights, null where the table gives none that could make the full mark: in a form whose
 * indicators carry no weights every level-1 group has to state its own.
 */
export function sumOfWeights({ table, scores }: Pick<RuleContext, "table" | "scores">): Dec | null {
  const groups = table.blocks.flatMap((block) => block.roots);
  const whole = table.scheme.kind !== "scores-only" || groups.every((group) => statedWeight(group) !== null);
  return whole ? scores.recorded.weight : null;
}
