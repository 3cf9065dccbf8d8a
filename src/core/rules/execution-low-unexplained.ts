import { maxValue, minValue, number, object, pipe } from "valibot";
import { fundsBlocksOf } from "../score/funds-blocks";
import { toldRate } from "./facts/execution";
import { percent } from "./facts/figures";
import { budgetOf } from "../score/funds-blocks";
import { explainsExecution } from "./facts/reasons";
import { cellsOf } from "./facts/cells-of";
import { defineRule } from "./rule";

/** An execution rate under 90% has a reason, in the funds block or anywhere in the form that names the thing. */
export const executionLowUnexplained = defineRule({
  meta: {
    id: "execution-low-unexplained",
    severity: "warning",
    messages: { low: ["rate", "below"] },
    options: {
      schema: object({ below: pipe(number(), minValue(0), maxValue(1)) }),
      defaults: { below: 0.9 },
    },
    needs: ["funds"],
    yields: [
      { to: "funds-zero-budget", how: "follow" },
      { to: "funds-unit", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号；四川 510000_0013zp 填表说明",
  },
  check: ({ table, options }) => {
    const told = fundsBlocksOf(table).flatMap((block) => toldRate(block) ?? []);
    if (told.length === 0) return { inapplicable: { id: "not-applicable.rate" } };
    return told.flatMap(({ rate, row }) => {
      if (rate.gte(options.below) || explainsExecution(table, row)) return [];
      const cells = cellsOf(row.rate, row.executed, budgetOf(row), row.reason);
      const primary = cells[0];
      if (!primary) return [];
      return [
        {
          message: "low",
          values: {
            rate: percent(rate),
            below: `${Math.round(options.below * 10000) / 100}%`,
          },
          primary,
          cells,
          found: percent(rate),
        },
      ];
    });
  },
});
