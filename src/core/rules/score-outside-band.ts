import { figure } from "./facts/figures";
import { cited } from "./facts/rows";
import { scoredRows } from "./facts/scored-rows";
import { followOf } from "./facts/suspect-weight";
import { actualText } from "./facts/target";
import { defineRule } from "./rule";

/** A qualitative score lies in the band that its wording implies. */
export const scoreOutsideBand = defineRule({
  meta: {
    id: "score-outside-band",
    severity: "warning",
    messages: { outside: ["actual", "score", "low", "high"] },
    needs: ["scores", "weights", "actual-column", "indicators"],
    yields: [{ to: "score-out-of-range", how: "follow" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    scoredRows(context).flatMap(({ row, recorded, cell }) => {
      const { band, tolerance: play } = row.judged;
      if (!band) return [];
      if (recorded.gte(band.low.minus(play)) && recorded.lte(band.high.plus(play))) return [];
      return [
        {
          message: "outside",
          values: {
            actual: actualText(row),
            score: figure(recorded),
            low: figure(band.low),
            high: figure(band.high),
          },
          primary: cell,
          cells: cited(row, cell, row.measures.actual, row.weightCell),
          expected: `${figure(band.low)}–${figure(band.high)}`,
          found: figure(recorded),
          path: row.path,
          ...followOf(context, row),
        },
      ];
    }),
});
