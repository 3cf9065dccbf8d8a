import { sum } from "../evaluation/decimal";
import type { IndicatorNode } from "../evaluation/indicator";
import { pathOf, walk } from "../evaluation/walk";
import { addition, figure } from "./facts/figures";
import { firstCell } from "./facts/first-cell";
import { statedWeight } from "./facts/groups";
import { scoreEntriesBelow } from "./facts/summands";
import { defineRule, type Draft, type RuleContext } from "./rule";

/**
 * 可选项: the optional indicators of a group stay within the limit that they share, in weights and in scores. Where each
 * of them prints the limit itself, it is the shared one.
 */
export const weightsOptionalPool = defineRule({
  meta: {
    id: "weights-optional-pool",
    severity: "error",
    messages: { exceeded: ["sum", "limit"], "scores-exceed": ["sum", "limit"] },
    needs: ["weights", "indicators"],
    yields: [{ to: "score-out-of-range", how: "follow" }],
    clause: "四川达州等地评分表（可选项共用分值）",
  },
  check: (context) => {
    const pools = walk(context.table).filter(({ node }) => node.pool !== null);
    if (pools.length === 0) return { inapplicable: { id: "not-applicable.optional-pool" } };
    return pools.flatMap(({ node, ...placed }) => poolDrafts(context, node, pathOf({ node, ...placed })));
  },
});

function poolDrafts({ table, scores }: RuleContext<undefined>, node: IndicatorNode, path: readonly string[]): Draft[] {
  const group = scores.groups.find((one) => one.node === node.id);
  const limit = node.pool?.limit;
  if (!limit || !group) return [];
  const weights = node.children.flatMap((child) => statedWeight(child) ?? []);
  const total = sum(weights.map(({ value }) => value));
  const shared = weights.every(({ value }) => value.eq(limit.value));
  const recorded = group.recordedScore;
  const [message, exceeding] =
    !shared && total.gt(limit.value)
      ? ["exceeded", total]
      : recorded?.gt(limit.value)
        ? ["scores-exceed", recorded]
        : [null, null];
  if (message === null) return [];
  return [
    {
      message,
      values: { sum: figure(exceeding), limit: figure(limit.value) },
      primary: firstCell(limit),
      cells: [
        ...limit.cells,
        ...weights.flatMap(({ cells }) => cells),
        ...(message === "exceeded" ? [] : scoreEntriesBelow(node, { table, scores }).map(({ cell }) => cell)),
      ],
      expected: figure(limit.value),
      found: figure(exceeding),
      explanation:
        message === "exceeded"
          ? addition(
              weights.map(({ value }) => value),
              total,
            )
          : null,
      path,
    },
  ];
}
