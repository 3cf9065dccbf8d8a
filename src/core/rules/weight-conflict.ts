import { weightConflicts } from "./facts/conflicts";
import { figure } from "./facts/figures";
import { defineRule } from "./rule";

/** The weight in a label, 产出指标（50分）, is the weight in the cell beside it. The cell feeds the sums. */
export const weightConflict = defineRule({
  meta: {
    id: "weight-conflict",
    severity: "error",
    messages: { differs: ["label", "cell", "name"] },
    needs: ["weight-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    weightConflicts(context).map(({ node, label, cell, primary, cells, path }) => ({
      message: "differs",
      values: {
        label: figure(label),
        cell: figure(cell),
        name: node.name.value,
      },
      primary,
      cells,
      expected: figure(label),
      found: figure(cell),
      path,
    })),
});
