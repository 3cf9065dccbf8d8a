import { dec, type Dec } from "../evaluation/decimal";
import type { ColumnId } from "../evaluation/column";
import { fundsBlocksOf } from "./funds-blocks";
import { leaves } from "../evaluation/walk";
import type { Profile } from "../evaluation/profile";
import type { EvaluationTable } from "../evaluation/table";
import { inColumn } from "../evaluation/in-column";

/** What a new score is rounded to where no score of the table shows how: G2's and most forms' two decimals. */
const DEFAULT_DECIMALS = 2;

/** How a figure of a column is rounded, and how far from it another one may lie and still agree. */
export interface Precision {
  readonly decimals: number;
  readonly tolerance: Dec;
}

/** Half of the last of so many decimals: 0.05 in a column that shows one, 0.5 in a column of whole numbers. */
export function tolerance(decimals: number): Dec {
  return dec(`5e-${decimals + 1}`);
}

/** Whether two figures differ by no more than rounding to so many decimals explains, both ends included. */
export function withinTolerance(a: Dec, b: Dec, decimals: number): boolean {
  return a.minus(b).abs().lte(tolerance(decimals));
}

/** Whether two scores agree within what is tolerated, both ends included. */
export function agree(a: Dec, b: Dec, { tolerance: tolerated }: Pick<Precision, "tolerance">): boolean {
  return a.minus(b).abs().lte(tolerated);
}

/** Half of the last decimal is tolerated, unless the profile says otherwise. */
export function precisionOf(decimals: number, profile: Pick<Profile, "rounding" | "tolerance">): Precision {
  const kept = profile.rounding.score ?? decimals;
  return { decimals: kept, tolerance: profile.tolerance ?? tolerance(kept) };
}

/** The most decimals that any indicator's score in the column shows. */
export function columnDecimals(table: EvaluationTable, column: ColumnId | null): number {
  return column === null ? DEFAULT_DECIMALS : (most(shownIn(table, column)) ?? DEFAULT_DECIMALS);
}

/**
 * The most decimals that any score of the table shows, in whichever column it stands, the execution's among them.
 * Execution score and totals are held against these.
 */
export function tableDecimals(table: EvaluationTable): number {
  return most(allShown(table)) ?? DEFAULT_DECIMALS;
}

function* allShown(table: EvaluationTable): Generator<number> {
  for (const column of table.columns) {
    if (column.role === "score") yield* shownIn(table, column.id);
  }
  for (const { execution } of fundsBlocksOf(table)) {
    for (const entry of [execution?.score, execution?.reviewScore]) {
      if (entry?.held) yield entry.held.decimals ?? 0;
    }
  }
}

function* shownIn(table: EvaluationTable, column: ColumnId): Generator<number> {
  for (const { node } of leaves(table)) {
    const held = inColumn(node.leaf.scores, column)?.entry.held;
    if (held) yield held.decimals ?? 0;
  }
}

function most(shown: Iterable<number>): number | null {
  let most: number | null = null;
  for (const decimals of shown) most = Math.max(most ?? 0, decimals);
  return most;
}
