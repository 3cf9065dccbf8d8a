import type { ColumnId } from "../evaluation/column";
import type { Measures, ScoreEntry } from "../evaluation/indicator";

/**
 * An indicator's entry in the score column. A further block's column has an id of its own ("G@2" beside "G") and is
 * the same column all the same; a row with a single score column needs no name at all.
 */
export function scoreEntryOf(leaf: Measures, column: ColumnId | null): ScoreEntry | null {
  if (column === null) return null;
  if (Object.hasOwn(leaf.scores, column)) return leaf.scores[column] ?? null;
  const keys = Object.keys(leaf.scores);
  const same = keys.find((key) => letters(key) === letters(column)) ?? (keys.length === 1 ? keys[0] : undefined);
  return same === undefined ? null : (leaf.scores[same] ?? null);
}

function letters(column: ColumnId): string {
  return column.split("@")[0] ?? "";
}
