import { executionFit } from "./facts/execution-fit";
import { figure } from "./facts/figures";
import { oddDecimals } from "./facts/odd-decimals";
import { defineRule } from "./rule";

/** The execution's score only fits if the rate is rounded first: allowed, and worth knowing. */
export const executionRateRounded = defineRule({
  meta: {
    id: "execution-rate-rounded",
    severity: "info",
    messages: { "rounded-first": ["score", "expected", "rate"] },
    needs: ["scores", "execution"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const fit = executionFit(context);
    if (fit === null) return { inapplicable: { id: "not-applicable.execution-score" } };
    if (fit.path !== "rate-rounded") return [];
    const { recorded, expected, cell, cells, explanation, roundedRate } = fit;
    return [
      {
        message: "rounded-first",
        values: {
          score: figure(recorded),
          expected: figure(expected),
          rate: roundedRate,
        },
        primary: cell,
        cells,
        expected: figure(expected),
        found: figure(recorded),
        explanation,
        follows: oddDecimals(context, recorded, context.scores.execution?.score ?? null) ?? [],
      },
    ];
  },
});
