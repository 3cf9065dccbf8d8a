import { readDeadline } from "../measure/deadline";
import { normalForm } from "../measure/normal-form";
import { cited, rowsOf, type Row } from "./facts/rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** A deadline, in the target or in the name, is answered by a date. 及时率 and 按期…率 are no deadlines. */
export const deadlineNotDated = defineRule({
  meta: {
    id: "deadline-not-dated",
    severity: "warning",
    messages: { undated: ["deadline", "actual"] },
    needs: ["target-column", "actual-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const { actual } = row.measures;
      const deadline = deadlineOf(row, context.table.head.year?.value ?? null);
      if (!actual?.held || deadline === null || isDated(row)) return [];
      return [
        {
          message: "undated",
          values: { deadline, actual: actualText(row) },
          primary: actual.cell,
          cells: cited(row, actual, targetOf(row)),
          found: actualText(row),
          path: row.path,
        },
      ];
    }),
});

/** A name's deadline counts where the target measures nothing else: words, a percentage, or nothing. */
function deadlineOf(row: Row, year: number | null): string | null {
  const { target } = row.judged;
  if (target.kind === "range" || (target.kind === "number" && target.unit !== "%")) return null;
  const own = target.kind === "number" ? null : readDeadline(targetText(row), year);
  if (own) return targetText(row);
  const name = row.node.name.value;
  return readDeadline(name, year) ? name : null;
}

function isDated(row: Row): boolean {
  const { actual } = row.judged;
  return (
    actual.kind === "date" ||
    actual.kind === "not-applicable" ||
    /\d[年月日.\-/]|春节|国庆|元旦/u.test(normalForm(actualText(row)))
  );
}
