import type { Dec } from "./decimal";
import type { Measures, ScoreEntry } from "./indicator";
import type { Entry } from "./sourced";
import type { EvaluationTable } from "./table";

/** Which of several score columns is whose. */
export interface ByScoreKind<T> {
  readonly self: T | null;
  readonly review: T | null;
}

/**
 * The self score and the review score among entries by column. Where no column says whose it is, the column that
 * counts is the self score. A second block has columns of its own, so the ids of the row decide, not the table's.
 */
export function byScoreKind<T>(table: EvaluationTable, entries: Readonly<Record<string, T>>): ByScoreKind<T> {
  const kindOf = (id: string): string | undefined => table.columns.find((column) => column.id === id)?.scoreKind;
  const ids = Object.keys(entries);
  const self =
    ids.find((id) => kindOf(id) === "self") ??
    ids.find((id) => id === table.scoreColumn) ??
    ids.find((id) => kindOf(id) !== "review") ??
    ids[0];
  const review = ids.find((id) => id !== self && kindOf(id) === "review") ?? ids.find((id) => id !== self);
  return {
    self: self === undefined ? null : (entries[self] ?? null),
    review: review === undefined ? null : (entries[review] ?? null),
  };
}

/** The two scores on an indicator's row. */
export function leafScores(table: EvaluationTable, measures: Measures): ByScoreKind<Entry<Dec>> {
  const { self, review } = byScoreKind<ScoreEntry>(table, measures.scores);
  return { self: self?.entry ?? null, review: review?.entry ?? null };
}
