import { cited } from "./facts/rows";
import { isFull, scoredRows } from "./facts/scored-rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** What was done after its deadline has no full marks. Two dates are needed to say so. */
export const deadlineMissed = defineRule({
  meta: {
    id: "deadline-missed",
    severity: "error",
    messages: { late: ["deadline", "actual"] },
    needs: ["scores", "weights", "actual-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    scoredRows(context)
      .filter((scored) => {
        const { target, actual, met } = scored.row.judged;
        return target.kind === "date" && actual.kind === "date" && met === false && isFull(scored);
      })
      .map(({ row, cell }) => ({
        message: "late",
        values: {
          deadline: targetText(row) || row.node.name.value,
          actual: actualText(row),
        },
        primary: cell,
        cells: cited(row, cell, targetOf(row), row.measures.actual),
        expected: targetText(row) || row.node.name.value,
        found: actualText(row),
        path: row.path,
      })),
});
