import { rowsOf, cited } from "./facts/rows";
import { lacksWeight } from "./facts/unweighed";
import { defineRule } from "./rule";

/** An indicator that is scored, or has a target, has a weight, in a layout that has a weight column. */
export const weightMissing = defineRule({
  meta: {
    id: "weight-missing",
    severity: "error",
    messages: { blank: ["indicator"] },
    needs: ["weight-column", "weights", "indicators"],
    yields: [{ to: "formula-error", how: "drop" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const rows = rowsOf(context);
    if (!rows.some((row) => row.points !== null)) return { inapplicable: { id: "not-applicable.weights" } };
    return rows.flatMap((row) => {
      const { cell } = row.node.weight;
      if (!cell || !lacksWeight(row)) return [];
      const cells = cited(row, cell, row.measures.target, row.score?.entry);
      return [
        { message: "blank", values: { indicator: row.node.name.value }, primary: cell.cell, cells, path: row.path },
      ];
    });
  },
});
