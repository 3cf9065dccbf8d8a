import { valueOf } from "../evaluation/sourced";
import { fundsBlocksOf } from "../score/funds-blocks";
import { withinTolerance } from "../score/tolerance";
import { figure } from "./facts/figures";
import { budgetOf } from "../score/funds-blocks";
import { amountDecimals, totalRowOf } from "./facts/funds";
import { followKey } from "./facts/follow-key";
import { cellsOf } from "./facts/cells-of";
import { defineRule, type Draft } from "./rule";

/** What was executed stays within the budget, in the whole and in every part; parts follow from the whole. */
export const fundsOverspent = defineRule({
  meta: {
    id: "funds-overspent",
    severity: "error",
    messages: { overspent: ["executed", "budget"] },
    needs: ["funds"],
    yields: [{ to: "funds-unit", how: "follow", where: "table" }],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) =>
    fundsBlocksOf(table).flatMap((block) => {
      const total = totalRowOf(block);
      const drafts: Draft[] = [];
      for (const row of block.rows) {
        const budget = valueOf(budgetOf(row));
        const executed = valueOf(row.executed);
        const decimals = Math.max(amountDecimals(block, "annualBudget"), amountDecimals(block, "executed"));
        if (!row.executed || !budget?.gt(0) || !executed?.gt(budget) || withinTolerance(executed, budget, decimals))
          continue;
        const whole = row === total ? undefined : drafts.find(({ primary }) => primary.row === total?.row);
        drafts.push({
          message: "overspent",
          values: { executed: figure(executed), budget: figure(budget) },
          primary: row.executed.cell,
          cells: cellsOf(row.executed, budgetOf(row), row.rate),
          expected: figure(budget),
          found: figure(executed),
          explanation: `${figure(executed)} − ${figure(budget)} = ${figure(executed.minus(budget))}`,
          ...(whole
            ? {
                follows: followKey({
                  rule: "funds-overspent",
                  primary: whole.primary,
                }),
              }
            : {}),
        });
      }
      return drafts;
    }),
});
