import { readNumber } from "../measure/number";
import type { DraftNode } from "./draft";

/**
 * Whether what stands on an indicator's row fits its columns. Cells that slipped beside them leave a blank one behind,
 * and a text where points stand, a bare number where reasons do, or a score beyond its weight.
 */
export function isInStep({ leaf, weightCell }: DraftNode): boolean {
  if (!leaf) return true;
  const scores = Object.values(leaf.scoreEntries);
  const hasGap = [leaf.target, leaf.actual, weightCell, ...scores].some((entry) => entry?.state === "blank");
  if (!hasGap) return true;
  const [limit, points] = [weightCell, scores[0]].map((entry) => entry?.held?.value);
  const contradicted =
    [weightCell, ...scores].some((entry) => entry?.state === "unreadable") ||
    (leaf.reason?.state === "held" && readNumber(leaf.reason.held?.value ?? null) !== null) ||
    (limit !== undefined && points !== undefined && points.gt(limit));
  return !contradicted;
}
