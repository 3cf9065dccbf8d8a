import type { Dec } from "../evaluation/decimal";
import type { Leaf } from "../evaluation/walk";
import type { Telling } from "./telling";

/**
 * What an indicator lost: its weight less its score, below nought where it has more than its weight. Null where weight
 * or score is missing or shared with others: what one of several lost cannot be told.
 */
export function lostPoints(telling: Telling, { id, leaf, optional }: Leaf): Dec | null {
  const score = telling.scoreOf(id);
  const shared = Object.values(leaf.scores).some(({ sharedWith }) => sharedWith.length > 0);
  if (!score?.weight || !score.recorded || shared || optional || leaf.weightSharedWith.length > 0) return null;
  return score.weight.minus(score.recorded);
}
