import { pathOf, walk } from "../evaluation/walk";
import { addition, figure } from "./facts/figures";
import { statedWeight } from "./facts/groups";
import { defineRule } from "./rule";

/** 可选项: the optional indicators of a group stay within the limit that they share. */
export const weightsOptionalPool = defineRule({
  meta: {
    id: "weights-optional-pool",
    severity: "error",
    messages: { exceeded: ["sum", "limit"] },
    needs: ["weights", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table, scores }) => {
    const sums = new Map(scores.groups.map((group) => [group.node, group]));
    const pools = [...walk(table)].filter(({ node }) => node.pool !== null);
    if (pools.length === 0) return { inapplicable: { id: "not-applicable.optional-pool" } };
    return pools.flatMap((placed) => {
      const limit = placed.node.pool!.limit;
      const group = sums.get(placed.node.id);
      if (!group?.childWeights?.gt(limit.value)) return [];
      const parts = placed.node.children.flatMap((child) => statedWeight(child)?.value ?? []);
      return [
        {
          message: "exceeded",
          values: { sum: figure(group.childWeights), limit: figure(limit.value) },
          primary: limit.cells[0]!,
          cells: [...limit.cells, ...group.childWeightCells],
          expected: figure(limit.value),
          found: figure(group.childWeights),
          explanation: addition(parts, group.childWeights),
          path: pathOf(placed),
        },
      ];
    });
  },
});
