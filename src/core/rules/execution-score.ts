import { executionFit, fittingIndicator } from "./facts/execution-fit";
import { figure } from "./facts/figures";
import { followOf } from "./facts/suspect-weight";
import { defineRule } from "./rule";

/** The execution's score is what the profile makes of weight and rate. */
export const executionScore = defineRule({
  meta: {
    id: "execution-score",
    severity: "error",
    messages: { differs: ["score", "expected"] },
    needs: ["scores", "execution"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "score-out-of-range", how: "drop" },
      { to: "execution-rate", how: "follow" },
      { to: "funds-overspent", how: "follow" },
      { to: "funds-zero-budget", how: "follow" },
      { to: "funds-unit", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const fit = executionFit(context);
    if (fit === null) return { inapplicable: { id: "not-applicable.execution-score" } };
    if (fit.path !== "none") return [];
    const { recorded, expected, cell, cells, explanation } = fit;
    return [
      {
        message: "differs",
        values: { score: figure(recorded), expected: figure(expected) },
        primary: cell,
        cells,
        expected: figure(expected),
        found: figure(recorded),
        explanation,
        follows: [...followOf(context, null).follows, ...fittingIndicator(context)],
      },
    ];
  },
});
