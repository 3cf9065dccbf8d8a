import { normalForm } from "../measure/normal-form";
import { onOneScale } from "../measure/same-unit";
import { scoredRows, isFull, type ScoredRow } from "./facts/scored-rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** Fewer rows may well be met exactly. */
const LEAST = 5;

/** Not every actual is its target to the letter: that says that the targets were copied. */
export const actualEqualsTarget = defineRule({
  meta: {
    id: "actual-equals-target",
    severity: "warning",
    messages: { "all-equal": ["count"] },
    needs: ["scores", "weights", "target-column", "actual-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const rows = scoredRows(context).filter(({ row }) => targetOf(row)?.held ?? row.measures.actual?.held);
    if (rows.length < LEAST || !rows.every((scored) => isFull(scored) && isEqual(scored))) return [];
    const cells = rows.flatMap(({ row, cell }) =>
      [row.measures.actual?.cell, targetOf(row)?.cell, cell].flatMap((one) => one ?? []),
    );
    const [primary] = cells;
    return primary
      ? [
          {
            message: "all-equal",
            values: { count: rows.length },
            primary,
            cells,
            found: rows.length,
          },
        ]
      : [];
  },
});

function isEqual({ row }: ScoredRow): boolean {
  const { target, actual } = row.judged;
  if (target.kind === "number" && actual.kind === "number") {
    const scale = onOneScale(target, actual);
    return "target" in scale && scale.target.eq(scale.actual);
  }
  const text = normalForm(targetText(row));
  return text !== "" && text === normalForm(actualText(row));
}
