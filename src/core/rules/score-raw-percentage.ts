import { figure } from "./facts/figures";
import { rawPercentage } from "./facts/raw-percentage";
import { cited } from "./facts/rows";
import { scoredRows } from "./facts/scored-rows";
import { followOf } from "./facts/suspect-weight";
import { actualText } from "./facts/target";
import { defineRule } from "./rule";

/** A percentage is held against its target: not weight × percentage. */
export const scoreRawPercentage = defineRule({
  meta: {
    id: "score-raw-percentage",
    severity: "warning",
    messages: { raw: ["score", "weight", "actual", "expected"] },
    needs: ["scores", "weights", "target-column", "actual-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    scoredRows(context).flatMap((scored) => {
      const raw = rawPercentage(scored);
      if (!raw) return [];
      const { row, recorded, weight, cell } = scored;
      const expected = figure(row.judged.rounded ?? weight);
      return [
        {
          message: "raw",
          values: {
            score: figure(recorded),
            weight: figure(weight),
            actual: actualText(row),
            expected,
          },
          primary: cell,
          cells: cited(row, cell, row.measures.target, row.measures.actual, row.weightCell),
          expected,
          found: figure(recorded),
          explanation: row.judged.explanation,
          path: row.path,
          ...followOf(context, row),
        },
      ];
    }),
});
