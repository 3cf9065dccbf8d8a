import { ZERO, type Dec } from "../evaluation/decimal";
import { figure } from "./facts/figures";
import { outOfRange } from "./facts/out-of-range";
import { followOf, honestWeights } from "./facts/suspect-weight";
import type { Row } from "./facts/rows";
import { defineRule, type RuleContext } from "./rule";

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
        follows: negative ? [] : [...causesWithin(context, row, score), ...followOf(context, row).follows],
      };
    }),
});

/** The sum of weights that is off by so much that the score, of whichever column, would lie within its weight. */
function causesWithin(context: RuleContext<undefined>, row: Row | null, score: Dec): readonly string[] {
  return row ? honestWeights(context, row).flatMap(({ weight, cause }) => (score.lte(weight) ? cause : [])) : [];
}
