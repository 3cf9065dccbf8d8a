import { figure } from "./facts/figures";
import { cited } from "./facts/rows";
import { fitsFormula, isFull, isJudged, scoredRows } from "./facts/scored-rows";
import { followOf } from "./facts/suspect-weight";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** No full marks where the target was missed, in either direction; silent where rounding makes them. */
export const scoreFullUnmet = defineRule({
  meta: {
    id: "score-full-unmet",
    severity: "error",
    messages: {
      full: ["target", "actual", "score", "expected"],
      "full-open": ["target", "actual", "score"],
    },
    needs: ["scores", "weights", "target-column", "actual-column", "indicators"],
    yields: [
      { to: "deadline-missed", how: "follow" },
      { to: "direction-contradicts", how: "follow" },
      { to: "score-out-of-range", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    scoredRows(context)
      .filter(
        (scored) => scored.row.judged.met === false && isFull(scored) && !fitsFormula(scored) && !isJudged(scored),
      )
      .map(({ row, recorded, cell }) => {
        const { measures, judged } = row;
        return {
          message: judged.rounded ? "full" : "full-open",
          values: {
            target: targetText(row),
            actual: actualText(row),
            score: figure(recorded),
            ...(judged.rounded ? { expected: figure(judged.rounded) } : {}),
          },
          primary: cell,
          cells: cited(row, cell, targetOf(row), measures.actual, row.weightCell),
          expected: judged.rounded ? figure(judged.rounded) : null,
          found: figure(recorded),
          explanation: judged.explanation,
          path: row.path,
          ...followOf(context, row),
        };
      }),
});
