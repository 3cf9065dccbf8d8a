import { ZERO } from "../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../evaluation/funds";
import { valueOf } from "../evaluation/sourced";
import { fundsBlocksOf } from "../score/funds-blocks";
import { figure } from "./facts/figures";
import { budgetOf } from "../score/funds-blocks";
import { totalRowOf } from "./facts/funds";
import { partsFollow } from "./facts/parts-follow";
import { defineRule, type Draft } from "./rule";

/** No money is executed against a zero or blank budget. A row of 0/0 is none. */
export const fundsZeroBudget = defineRule({
  meta: {
    id: "funds-zero-budget",
    severity: "error",
    messages: { "no-budget": ["executed"] },
    needs: ["funds"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) =>
    fundsBlocksOf(table).flatMap((block) => {
      const drafts: readonly Draft[] = block.rows.flatMap((row) => {
        const entry = row === totalRowOf(block) && lacksBudget(block, row) ? row.annualBudget : budgetOf(row);
        const executed = valueOf(row.executed);
        const none = entry && (entry.state === "blank" || entry.held?.value.eq(ZERO));
        if (!row.executed || !none || !executed?.gt(ZERO)) return [];
        return [
          {
            message: "no-budget",
            values: { executed: figure(executed) },
            primary: entry.cell,
            cells: [entry.cell, row.executed.cell],
            found: figure(executed),
          },
        ];
      });
      return partsFollow("funds-zero-budget", drafts, totalRowOf(block));
    }),
});

/**
 * 全年预算数 of the whole is blank, and that it was adjusted is told by its parts, or by a rate below 100% of more than
 * the initial budget: the initial budget does not stand in for it.
 */
function lacksBudget({ rows }: FundsBlock, { annualBudget, initialBudget, executed, rate }: FundsRow): boolean {
  const beyond = valueOf(initialBudget)?.lt(valueOf(executed) ?? ZERO) && valueOf(rate)?.lt(1);
  return annualBudget?.state === "blank" && (beyond || rows.some((part) => valueOf(part.annualBudget)?.gt(ZERO)));
}
