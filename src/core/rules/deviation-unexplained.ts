import { explainsRow } from "./facts/reasons";
import { cited, rowsOf } from "./facts/rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** A missed target has a reason; blank, 无 and "—" are none. Every shortfall counts. */
export const deviationUnexplained = defineRule({
  meta: {
    id: "deviation-unexplained",
    severity: "error",
    messages: { unexplained: ["target", "actual"] },
    needs: ["target-column", "actual-column", "reason-column", "indicators"],
    yields: [
      { to: "direction-contradicts", how: "follow" },
      { to: "values-look-like-weights", how: "follow", where: "table" },
      { to: "deadline-missed", how: "follow" },
      { to: "score-full-unmet", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context)
      .filter(({ judged, measures: { reason } }) => judged.met === false && reason && reason.state !== "error")
      .filter((row) => !explainsRow(context.table, row))
      .flatMap((row) => {
        const { reason, actual } = row.measures;
        const primary = reason?.cell.row === row.measures.row ? reason.cell : actual?.cell;
        if (!primary) return [];
        return [
          {
            message: "unexplained",
            values: { target: targetText(row), actual: actualText(row) },
            primary,
            cells: cited(row, reason, actual, targetOf(row)),
            found: reason?.text.trim() ?? null,
            path: row.path,
          },
        ];
      }),
});
