import type { CellRef } from "../grid/address";
import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";

/** What the cell of the total says in the score column that counts; null where it says nothing. */
export function printedTotal(table: EvaluationTable): Dec | null {
  return printedTotalEntry(table)?.held?.value ?? null;
}

export function printedTotalCell(table: EvaluationTable): CellRef | null {
  return printedTotalEntry(table)?.cell ?? null;
}

/** The cell of the total in the score column that counts; null where the table has none. */
export function printedTotalEntry({ totals, scoreColumn }: EvaluationTable): Entry<Dec> | null {
  const keys = Object.keys(totals.scores);
  if (scoreColumn !== null && Object.hasOwn(totals.scores, scoreColumn)) return totals.scores[scoreColumn] ?? null;
  const [only] = keys;
  return keys.length === 1 && only !== undefined ? (totals.scores[only] ?? null) : null;
}
