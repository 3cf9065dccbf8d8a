import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";

/** The table's funds block and those of the projects that a list holds. */
export function fundsBlocksOf(table: EvaluationTable): readonly FundsBlock[] {
  const own = table.blocks.flatMap((block) => block.funds ?? []);
  return table.funds ? [table.funds, ...own.filter((block) => block !== table.funds)] : own;
}

/**
 * The budget that a rate is measured against: 全年预算数; where the form lacks it or leaves it blank ("—" counts as
 * blank) nothing was adjusted, and 年初预算数 stands.
 */
export function budgetOf(row: FundsRow): Entry<Dec> | null {
  const { annualBudget, initialBudget } = row;
  const open = !annualBudget || annualBudget.state === "blank" || annualBudget.state === "not-applicable";
  return open && initialBudget ? initialBudget : annualBudget;
}

/** The row that carries the execution, else the total row; null where no row does. */
export function executionRow(funds: FundsBlock): FundsRow | null {
  const index = funds.execution?.rowIndex ?? funds.totalRow;
  return index === null ? null : (funds.rows[index] ?? null);
}
