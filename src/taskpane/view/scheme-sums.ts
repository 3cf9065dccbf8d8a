import type { Dec } from "../../core/evaluation/decimal";
import type { IndicatorNode } from "../../core/evaluation/indicator";
import { valueOf } from "../../core/evaluation/sourced";
import type { TableReview } from "../../core/review/review";
import { sumText } from "../../core/review/sum-text";

/** A sum of weights as it stands on the sheet. */
export interface SchemeSum {
  /** "5 + 5 + 5 + 5 = 20" */
  readonly text: string;
  readonly closes: boolean;
}

const MOST_GROUPS = 2;

/** The sums that carry the scheme: two groups against what is stated of them, and the whole against the full mark. */
export function schemeSums({ table, scores }: TableReview): SchemeSum[] {
  const { kind, fullMark } = table.scheme;
  if (kind === "none" || kind === "scores-only") return [];
  const sums = new Map(scores.groups.map((group) => [group.node, group]));
  const found: SchemeSum[] = [];
  for (const node of groupsOf(table.blocks.flatMap(({ roots }) => roots))) {
    const total = sums.get(node.id)?.childWeights ?? null;
    const stated = weightOf(node);
    if (total === null || stated === null || found.length === MOST_GROUPS) continue;
    const closes = total.eq(stated) || (kind === "nested-percent" && total.eq(100));
    found.push({
      text: sumText(
        node.children.flatMap((child) => weightOf(child) ?? []),
        total,
      ),
      closes,
    });
  }
  const { weight, weightParts } = scores.recorded;
  if (weight !== null && kind !== "nested-percent")
    found.push({
      text: sumText(
        weightParts.map(({ value }) => value),
        weight,
      ),
      closes: weight.eq(fullMark),
    });
  return found;
}

function* groupsOf(nodes: readonly IndicatorNode[]): Generator<IndicatorNode> {
  for (const node of nodes) {
    if (node.children.length > 0) yield node;
    yield* groupsOf(node.children);
  }
}

function weightOf({ weight }: IndicatorNode): Dec | null {
  return valueOf(weight.cell) ?? weight.label?.value ?? null;
}
