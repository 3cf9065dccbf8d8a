import { figure } from "./facts/figures";
import { explainsRow } from "./facts/reasons";
import { cited } from "./facts/rows";
import { fitsFormula, isFull, isJudged, scoredRows } from "./facts/scored-rows";
import { followOf } from "./facts/suspect-weight";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** A cut score has a reason where the target was met. A judgement inside its band needs none. */
export const scoreCutMet = defineRule({
  meta: {
    id: "score-cut-met",
    severity: "warning",
    messages: { cut: ["target", "actual", "score", "weight"] },
    needs: ["scores", "weights", "target-column", "actual-column", "indicators"],
    yields: [
      { to: "score-raw-percentage", how: "follow" },
      { to: "score-out-of-range", how: "follow" },
      { to: "direction-contradicts", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    scoredRows(context)
      .filter(
        (scored) => scored.row.judged.met === true && !isFull(scored) && !fitsFormula(scored) && !isJudged(scored),
      )
      .filter(({ row }) => !explainsRow(context.table, row))
      .map(({ row, recorded, weight, cell }) => {
        const { measures } = row;
        return {
          message: "cut",
          values: {
            target: targetText(row),
            actual: actualText(row),
            score: figure(recorded),
            weight: figure(weight),
          },
          primary: cell,
          cells: cited(row, cell, targetOf(row), measures.actual, row.weightCell, measures.reason),
          expected: figure(weight),
          found: figure(recorded),
          path: row.path,
          ...followOf(context, row),
        };
      }),
});
