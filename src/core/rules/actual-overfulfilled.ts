import { minValue, nullable, number, object, pipe } from "valibot";
import { percent } from "./facts/figures";
import { explainsRow, hasPlaceForReasons } from "./facts/reasons";
import { cited, rowsOf } from "./facts/rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** From 130% of the target on, the row says why: was the target set too low? */
export const actualOverfulfilled = defineRule({
  meta: {
    id: "actual-overfulfilled",
    severity: "warning",
    messages: { over: ["target", "actual", "completion", "from"] },
    options: {
      schema: object({ from: nullable(pipe(number(), minValue(1))) }),
      defaults: { from: null as number | null },
    },
    needs: ["target-column", "actual-column", "indicators"],
    yields: [
      { to: "actual-over-100", how: "follow" },
      { to: "direction-contradicts", how: "follow" },
      { to: "values-look-like-weights", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号；一体化平台填报说明（超过130%）",
  },
  check: (context) => {
    if (!hasPlaceForReasons(context.table)) return { inapplicable: { id: "not-applicable.reason-column" } };
    const { overfulfilledFrom } = context.profile.profile;
    const from =
      context.options.from === null ? overfulfilledFrom : overfulfilledFrom.times(0).plus(context.options.from);
    return rowsOf(context).flatMap((row) => {
      const { completion, direction, target } = row.judged;
      const entry = row.measures.actual;
      const more =
        direction?.sign.startsWith(">") && target.kind === "number" && target.value.gt(0) && completion?.gte(from);
      if (!more || !entry || !completion || explainsRow(context.table, row)) return [];
      return [
        {
          message: "over",
          values: {
            target: targetText(row),
            actual: actualText(row),
            completion: percent(completion, 1),
            from: percent(from),
          },
          primary: entry.cell,
          cells: cited(row, entry, targetOf(row), row.measures.reason),
          found: percent(completion, 1),
          path: row.path,
        },
      ];
    });
  },
});
