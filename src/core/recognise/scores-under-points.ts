import type { FundsRow } from "../evaluation/funds";
import type { LogicalSheet } from "./expand-merges";
import type { FundsColumn } from "./funds-columns";
import { weightInLabel } from "./read-execution";

/**
 * 分值（10分） over 9.8, and no column for the score: the header says the weight, so what differs from it below is the
 * score. Where nothing differs the words are taken as they stand.
 */
export function scoresUnderPoints(
  sheet: LogicalSheet,
  columns: readonly FundsColumn[],
  rows: readonly FundsRow[],
): { columns: readonly FundsColumn[]; rows: readonly FundsRow[] } {
  const header = columns.find(({ role }) => role === "weight")?.cell;
  const points = header && weightInLabel(sheet, header)?.value;
  const differ = rows.some(({ weight }) => points && weight?.held?.value.eq(points) === false);
  if (!differ || columns.some(({ role }) => role === "score")) return { columns, rows };
  return {
    columns: columns.map((column) => (column.role === "weight" ? { ...column, role: "score" } : column)),
    rows: rows.map((row) => ({ ...row, weight: null, score: row.weight })),
  };
}
