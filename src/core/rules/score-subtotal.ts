import { figure } from "./facts/figures";
import { subtotalMismatches } from "./facts/subtotals";
import { followKey } from "./facts/follow-key";
import { explaining } from "./facts/suspect-scores";
import { unscored } from "./facts/unscored";
import { defineRule } from "./rule";

/** A printed group score is the sum of its children. */
export const scoreSubtotal = defineRule({
  meta: {
    id: "score-subtotal",
    severity: "error",
    messages: { "sum-differs": ["group", "printed", "sum"] },
    needs: ["scores", "indicators"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "formula-range-short", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const missing = unscored(context);
    return subtotalMismatches(context).map(({ printed, sum, entry: { cell }, below, path, unscored: node }) => {
      const scoreCells = below.map((score) => score.cell);
      const row = context.scores.indicators.find((indicator) => indicator.node === node)?.cell?.row;
      const blank = printed.gt(sum) ? missing.find(({ primary }) => primary.row === row) : undefined;
      const cause = blank ?? explaining(context, printed.minus(sum), scoreCells);
      return {
        message: "sum-differs",
        values: {
          group: path.at(-1) ?? "",
          printed: figure(printed),
          sum: figure(sum),
        },
        primary: cell,
        cells: [cell, ...scoreCells],
        expected: figure(sum),
        found: figure(printed),
        path,
        ...(cause ? { follows: followKey(cause) } : {}),
      };
    });
  },
});
