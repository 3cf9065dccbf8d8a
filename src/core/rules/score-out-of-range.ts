import { ZERO } from "../evaluation/decimal";
import { figure } from "./facts/figures";
import { outOfRange } from "./facts/out-of-range";
import { followOf } from "./facts/suspect-weight";
import { defineRule } from "./rule";

/** A score lies between nothing and its weight, in every score column. */
export const scoreOutOfRange = defineRule({
  meta: {
    id: "score-out-of-range",
    severity: "error",
    messages: { negative: ["score"], "above-weight": ["score", "weight"] },
    needs: ["scores", "indicators"],
    yields: [
      { to: "weight-missing", how: "follow" },
      { to: "weight-not-numeric", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    outOfRange(context).map(({ score, limit, primary, cells, path, row }) => {
      const negative = score.lt(ZERO);
      return {
        message: negative ? "negative" : "above-weight",
        values: {
          score: figure(score),
          ...(negative ? {} : { weight: figure(limit) }),
        },
        primary,
        cells,
        expected: negative ? "0" : figure(limit),
        found: figure(score),
        path,
        ...(negative ? {} : followOf(context, row)),
      };
    }),
});
