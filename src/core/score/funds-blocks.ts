import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { EvaluationTable } from "../evaluation/table";

/** The table's funds block and those of the projects that a list holds. */
export function fundsBlocksOf(table: EvaluationTable): readonly FundsBlock[] {
  const own = table.blocks.flatMap((block) => block.funds ?? []);
  return table.funds ? [table.funds, ...own.filter((block) => block !== table.funds)] : own;
}

/** The row that carries the execution, else the total row; null where no row does. */
export function executionRow(funds: FundsBlock): FundsRow | null {
  const index = funds.execution?.rowIndex ?? funds.totalRow;
  return index === null ? null : (funds.rows[index] ?? null);
}
