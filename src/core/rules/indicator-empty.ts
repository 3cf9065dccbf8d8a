import { cited, rowsOf, type Row } from "./facts/rows";
import { defineRule } from "./rule";

/** In a form without scores a named indicator has a target or an actual value. A form that nobody filled in is let be. */
export const indicatorEmpty = defineRule({
  meta: {
    id: "indicator-empty",
    severity: "warning",
    messages: { empty: ["indicator"] },
    needs: ["target-column", "indicators"],
    yields: [{ to: "indicator-placeholder", how: "drop" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    if (context.table.scoreColumn !== null) return { inapplicable: { id: "not-applicable.scored-form" } };
    const rows = rowsOf(context);
    const answers = rows.filter((row) => row.measures.actual?.held);
    if (answers.length === 0) return { inapplicable: { id: "not-applicable.unfilled" } };
    return rows.filter(isEmpty).map((row) => ({
      message: "empty",
      values: { indicator: row.node.name.value },
      primary: row.measures.target?.cell ?? row.nameCell,
      cells: cited(row, row.measures.target, row.measures.actual),
      path: row.path,
    }));
  },
});

function isEmpty({ measures: { target, adjustedTarget, actual, placeholder, subRows }, judged }: Row): boolean {
  const blank = [target, adjustedTarget, actual].every((entry) => entry === null || entry.state === "blank");
  return blank && !placeholder && subRows.length === 0 && judged.target.kind === "blank";
}
