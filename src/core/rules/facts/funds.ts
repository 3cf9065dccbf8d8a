import type { FundsBlock, FundsRow } from "../../evaluation/funds";
import { ZERO, type Dec } from "../../evaluation/decimal";
import { valueOf } from "../../evaluation/sourced";
import type { EvaluationTable } from "../../evaluation/table";
import { budgetOf, fundsBlocksOf } from "../../score/funds-blocks";

/** A column of amounts. */
export type AmountRole = "initialBudget" | "annualBudget" | "executed";

export const AMOUNT_ROLES: readonly AmountRole[] = ["initialBudget", "annualBudget", "executed"];

/** 年度资金总额, null where no row carries the whole. */
export function totalRowOf(block: FundsBlock): FundsRow | null {
  return block.totalRow === null ? null : (block.rows[block.totalRow] ?? null);
}

/** The blocks that hold a total row, each with it. */
export function totalRows(table: EvaluationTable): readonly { readonly block: FundsBlock; readonly row: FundsRow }[] {
  return fundsBlocksOf(table).flatMap((block) => {
    const row = totalRowOf(block);
    return row ? [{ block, row }] : [];
  });
}

/** Executed ÷ budget of a row; null where either is blank or the budget is nothing. */
export function rateOf(row: FundsRow): Dec | null {
  const budget = valueOf(budgetOf(row));
  const executed = valueOf(row.executed);
  return budget?.gt(ZERO) && executed ? executed.div(budget) : null;
}

/** The most decimals that any amount of a column shows; what its sums are held against. */
export function amountDecimals(block: FundsBlock, role: AmountRole): number {
  return Math.max(0, ...block.rows.map((row) => row[role]?.held?.decimals ?? 0));
}
