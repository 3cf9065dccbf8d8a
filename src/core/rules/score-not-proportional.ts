import { figure } from "./facts/figures";
import { cited } from "./facts/rows";
import { fitsFormula, isFull, isJudged, scoredRows } from "./facts/scored-rows";
import { followOf } from "./facts/suspect-weight";
import { defineRule } from "./rule";

/** Where the target was missed, the score is what the profile's formula gives, beyond rounding. */
export const scoreNotProportional = defineRule({
  meta: {
    id: "score-not-proportional",
    severity: "error",
    messages: { differs: ["score", "expected"] },
    needs: ["scores", "weights", "indicators"],
    yields: [
      { to: "score-full-unmet", how: "drop" },
      { to: "score-out-of-range", how: "follow" },
      { to: "score-raw-percentage", how: "follow" },
      { to: "deadline-missed", how: "follow" },
      { to: "direction-contradicts", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    scoredRows(context)
      .filter((scored) => {
        const { met, method, score } = scored.row.judged;
        const missed = met === false || (met === null && method === "coefficient");
        return missed && score !== null && !isJudged(scored) && !isFull(scored) && !fitsFormula(scored);
      })
      .map(({ row, recorded, cell }) => {
        const { measures, judged } = row;
        const expected = figure(judged.rounded ?? recorded);
        return {
          message: "differs",
          values: { score: figure(recorded), expected },
          primary: cell,
          cells: cited(row, cell, measures.target, measures.adjustedTarget, measures.actual, row.weightCell),
          expected,
          found: figure(recorded),
          explanation: judged.explanation,
          path: row.path,
          ...followOf(context, row),
        };
      }),
});
