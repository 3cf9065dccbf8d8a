import { valueOf } from "../evaluation/sourced";
import { fundsBlocksOf } from "../score/funds-blocks";
import { withinTolerance } from "../score/tolerance";
import { figure } from "./facts/figures";
import { budgetOf } from "../score/funds-blocks";
import { amountDecimals, totalRowOf } from "./facts/funds";
import { cellsOf } from "./facts/cells-of";
import { partsFollow } from "./facts/parts-follow";
import { defineRule, type Draft } from "./rule";

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
  check: ({ table }) =>
    fundsBlocksOf(table).flatMap((block) => {
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
          },
        ];
      });
      return partsFollow("funds-overspent", drafts, totalRowOf(block));
    }),
});
