import type { RuleContext } from "../rule";

/** A total row that is missing and so many points of a hundred with it: rows were lost, not one weight. */
const LOST = 15;

/**
 * Whether the table was cut before its end, as excerpts are: it has no total row, and far fewer points than the full
 * mark. What such a table lacks says nothing.
 */
export function isCut({ table, scores }: Pick<RuleContext, "table" | "scores">): boolean {
  const { weight } = scores.recorded;
  if (table.totals.row !== null || weight === null || table.scheme.kind !== "points") return false;
  return (
    table.kind !== "goal-list" && table.scheme.fullMark.minus(weight).gte(table.scheme.fullMark.times(LOST).div(100))
  );
}
