import type { Dec } from "../evaluation/decimal";
import type { FundsRow } from "../evaluation/funds";
import { valueOf } from "../evaluation/sourced";
import { fundsBlocksOf } from "../score/funds-blocks";
import { withinTolerance } from "../score/tolerance";
import { figure } from "./facts/figures";
import { budgetOf } from "../score/funds-blocks";
import { amountDecimals, totalRowOf } from "./facts/funds";
import { cellsOf } from "./facts/cells-of";
import { followKey } from "./facts/follow-key";
import { closingAmount, openSums } from "./facts/funds-sums";
import { partsFollow } from "./facts/parts-follow";
import { defineRule, type Draft, type RuleContext } from "./rule";

/** What was executed stays within the budget, in the whole and in every part; parts follow from the whole. */
export const fundsOverspent = defineRule({
  meta: {
    id: "funds-overspent",
    severity: "error",
    messages: { overspent: ["executed", "budget"] },
    needs: ["funds"],
    yields: [
      { to: "funds-unit", how: "follow", where: "table" },
      { to: "funds-zero-budget", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    fundsBlocksOf(context.table).flatMap((block) => {
      const decimals = Math.max(amountDecimals(block, "annualBudget"), amountDecimals(block, "executed"));
      const drafts: readonly Draft[] = block.rows.flatMap((row) => {
        const budget = valueOf(budgetOf(row));
        const executed = valueOf(row.executed);
        if (!row.executed || !budget?.gt(0) || !executed?.gt(budget) || withinTolerance(executed, budget, decimals))
          return [];
        return [
          {
            message: "overspent",
            values: { executed: figure(executed), budget: figure(budget) },
            primary: row.executed.cell,
            cells: cellsOf(row.executed, budgetOf(row), row.rate),
            expected: figure(budget),
            found: figure(executed),
            explanation: `${figure(executed)} − ${figure(budget)} = ${figure(executed.minus(budget))}`,
            follows: sumsSpoilt(context, row, executed),
          },
        ];
      });
      return partsFollow("funds-overspent", drafts, totalRowOf(block));
    }),
});

/** The sum of budgets that does not close, where the part's budget that would close it covers what was executed. */
function sumsSpoilt(context: RuleContext<undefined>, row: FundsRow, executed: Dec): readonly string[] {
  const sums = openSums(context);
  return sums.flatMap(({ role, entry, parts }) => {
    const isBudget = parts.some((part) => part.row === row && part.entry === budgetOf(row));
    const covered = isBudget && closingAmount(sums, row, role)?.gte(executed);
    return covered ? followKey({ rule: "funds-total", primary: entry.cell }) : [];
  });
}
