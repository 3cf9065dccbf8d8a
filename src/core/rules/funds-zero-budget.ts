import { ZERO } from "../evaluation/decimal";
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
        const entry = budgetOf(row);
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
