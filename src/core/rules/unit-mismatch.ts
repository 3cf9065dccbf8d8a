import { answering } from "../measure/unit";
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

/** Only where the actual's own cell states a unit, and the target's cell, its unit column or its name another. */
function differs({ judged: { target, actual } }: Row): boolean {
  if (target.kind !== "number" || actual.kind !== "number") return false;
  if (actual.unitFrom !== "cell" || target.unit === null || actual.unit === null) return false;
  return answering(actual.unit, target.unit) === null;
}
