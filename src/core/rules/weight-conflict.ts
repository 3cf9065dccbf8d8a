import { pathOf, walk } from "../evaluation/walk";
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
  check: ({ table }) =>
    [...walk(table)].flatMap((placed) => {
      const { cell, label } = placed.node.weight;
      if (!cell?.held || !label || cell.held.value.eq(label.value)) return [];
      return [
        {
          message: "differs",
          values: { label: figure(label.value), cell: figure(cell.held.value), name: placed.node.name.value },
          primary: cell.cell,
          cells: [cell.cell, ...label.cells],
          expected: figure(label.value),
          found: figure(cell.held.value),
          path: pathOf(placed),
        },
      ];
    }),
});
