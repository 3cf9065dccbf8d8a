import { onOneScale } from "../measure/same-unit";
import { answering, ofPeriods } from "../measure/unit";
import { cited, rowsOf, type Row } from "./facts/rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** Target and actual use one unit, or units that convert. 100 and "100%" are the same. */
export const unitMismatch = defineRule({
  meta: {
    id: "unit-mismatch",
    severity: "warning",
    messages: { differs: ["target", "actual"] },
    needs: ["target-column", "actual-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const { actual } = row.measures;
      if (!actual || !differs(row)) return [];
      const { target } = row.judged;
      const stated = target.kind === "number" && target.unitFrom === "column" ? (target.unit ?? "") : "";
      return [
        {
          message: "differs",
          values: {
            target: `${targetText(row)}${stated}`,
            actual: actualText(row),
          },
          primary: actual.cell,
          cells: cited(row, actual, targetOf(row), row.measures.unit),
          expected: targetText(row),
          found: actualText(row),
          path: row.path,
        },
      ];
    }),
});

/**
 * Only where the actual's own cell states a unit, and the target's cell, its unit column or its name another; or where
 * the figures are so far apart that 万元 and 元 are mixed. 12次 may answer 每月1次.
 */
function differs({ judged: { target, actual } }: Row): boolean {
  if (target.kind !== "number" || actual.kind !== "number") return false;
  const scale = onOneScale(target, actual);
  if ("differ" in scale && scale.differ === "scale") return true;
  if (actual.unitFrom !== "cell" || target.unit === null || actual.unit === null) return false;
  const [goal, done] = [target.unit, actual.unit];
  return answering(done, goal) === null && ofPeriods(goal, done) === null && ofPeriods(done, goal) === null;
}
