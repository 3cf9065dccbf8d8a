import { addition, figure } from "./facts/figures";
import { totalRows } from "./facts/funds";
import { openSums } from "./facts/funds-sums";
import { defineRule } from "./rule";

/**
 * 年度资金总额 is the sum of its parts, column by column. A column whose parts are all blank is not compared, nor is a
 * single 其中 that is less than the whole.
 */
export const fundsTotal = defineRule({
  meta: {
    id: "funds-total",
    severity: "error",
    messages: {
      "initialBudget-differs": ["total", "sum"],
      "annualBudget-differs": ["total", "sum"],
      "executed-differs": ["total", "sum"],
      "initialBudget-blank": ["sum"],
      "annualBudget-blank": ["sum"],
      "executed-blank": ["sum"],
    },
    needs: ["funds"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "formula-range-short", how: "follow" },
      { to: "funds-overspent", how: "follow" },
      { to: "funds-zero-budget", how: "follow" },
      { to: "funds-unit", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const compared = totalRows(context.table).filter(({ block }) => block.rows.some((row) => row.kind === "part"));
    if (compared.length === 0) return { inapplicable: { id: "not-applicable.funds-parts" } };
    return openSums(context).map(({ role, entry, whole, parts, added }) => ({
      message: whole ? `${role}-differs` : `${role}-blank`,
      values: {
        ...(whole ? { total: figure(whole) } : {}),
        sum: figure(added),
      },
      primary: entry.cell,
      cells: [entry.cell, ...parts.map((part) => part.entry.cell)],
      expected: figure(added),
      found: whole ? figure(whole) : null,
      explanation: addition(
        parts.map(({ value }) => value),
        added,
      ),
    }));
  },
});
