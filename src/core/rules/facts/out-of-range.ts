import type { CellRef } from "../../grid/address";
import { sum, ZERO, type Dec } from "../../evaluation/decimal";
import type { RuleContext } from "../rule";
import { weighedBlocks } from "./execution";
import { weightAbove } from "./groups";
import { once } from "./once";
import { cited, rowsOf, type Row } from "./rows";
import { type Cause } from "./follow-key";

/** A score below nothing or above its weight. */
export interface OutOfRange extends Cause {
  readonly score: Dec;
  readonly limit: Dec;
  readonly cells: readonly CellRef[];
  readonly path: readonly string[];
  /** The indicator, null for the execution. */
  readonly row: Row | null;
}

/** Every score, in every score column, that lies outside what its weight allows. */
export const outOfRange = once((context: Pick<RuleContext, "table" | "scores">): readonly OutOfRange[] => {
  const rule = "score-out-of-range";
  const rows = rowsOf(context);
  const points = new Map(rows.map((row) => [row.node.id, row.points]));
  const scores: (Omit<OutOfRange, "limit"> & { limit: Dec | null })[] = [];
  for (const row of rows) {
    for (const { entry, sharedWith } of Object.values(row.measures.scores)) {
      if (!entry.held) continue;
      const limit = limitOf(
        row,
        sharedWith.map((id) => points.get(id) ?? null),
      );
      const cells = cited(row, entry, row.weightCell);
      scores.push({
        rule,
        primary: entry.cell,
        score: entry.held.value,
        limit,
        cells,
        path: row.path,
        row,
      });
    }
  }
  for (const { execution } of weighedBlocks(context)) {
    for (const score of [execution.score, execution.reviewScore]) {
      if (!score?.held) continue;
      const cells = [score.cell, ...(execution.weight?.cells ?? [])];
      const limit = execution.weight?.value ?? null;
      scores.push({
        rule,
        primary: score.cell,
        score: score.held.value,
        limit,
        cells,
        path: [],
        row: null,
      });
    }
  }
  return scores.flatMap((found) =>
    found.score.lt(ZERO) || (found.limit && found.score.gt(found.limit))
      ? [{ ...found, limit: found.limit ?? ZERO }]
      : [],
  );
});

/**
 * The most that a score cell may hold: what the scores of the table are out of, of all indicators that share it;
 * without a weight of its own the group's or the goal's.
 */
function limitOf(row: Row, shared: readonly (Dec | null)[]): Dec | null {
  const all = [row.judged.weight ?? row.points, ...shared];
  if (all.every((points) => points !== null)) return sum(all);
  return weightAbove(row.placed);
}
