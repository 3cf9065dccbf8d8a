import { minValue, number, object, pipe } from "valibot";
import { plain } from "../evaluation/decimal";
import { valueOf } from "../evaluation/sourced";
import { figure } from "./facts/figures";
import { totalRows } from "./facts/funds";
import { explainsAdjustment } from "./facts/reasons";
import { defineRule } from "./rule";

/** A budget that changed by more than 30% during the year has a reason. From a printed 0 counts, from a blank not. */
export const fundsAdjusted = defineRule({
  meta: {
    id: "funds-adjusted",
    severity: "warning",
    messages: {
      adjusted: ["initial", "annual", "share"],
      "adjusted-from-zero": ["annual"],
    },
    options: {
      schema: object({ above: pipe(number(), minValue(0)) }),
      defaults: { above: 0.3 },
    },
    needs: ["funds"],
    yields: [
      { to: "funds-unit", how: "follow", where: "table" },
      { to: "funds-zero-budget", how: "follow" },
    ],
    clause: "四川 510000_0013zp 填表说明；一体化平台“预算调整超30%原因说明”",
  },
  check: ({ table, options }) => {
    const rows = totalRows(table).filter(({ row }) => row.initialBudget && row.annualBudget);
    if (rows.length === 0) return { inapplicable: { id: "not-applicable.two-budgets" } };
    return rows.flatMap(({ row }) => {
      const initial = valueOf(row.initialBudget);
      const annual = valueOf(row.annualBudget);
      if (!initial || !annual || !row.annualBudget || !row.initialBudget || annual.eq(initial)) return [];
      const share = initial.gt(0) ? annual.minus(initial).abs().div(initial) : null;
      if (share?.lte(options.above) || explainsAdjustment(table, row)) return [];
      return [
        {
          message: share ? "adjusted" : "adjusted-from-zero",
          values: {
            annual: figure(annual),
            ...(share
              ? {
                  initial: figure(initial),
                  share: `${plain(share.times(100), 2)}%`,
                }
              : {}),
          },
          primary: row.annualBudget.cell,
          cells: [row.annualBudget.cell, row.initialBudget.cell, ...(row.reason ? [row.reason.cell] : [])],
          expected: figure(initial),
          found: figure(annual),
        },
      ];
    });
  },
});
