import { dec, type Dec } from "../evaluation/decimal";
import type { IndicatorNode, Measures } from "../evaluation/indicator";
import type { WeightScheme } from "../evaluation/scheme";
import type { Entry } from "../evaluation/sourced";
import type { DraftMeasures, DraftNode } from "./draft";
import { fold } from "./normalise";
import { NestedShares } from "./nested-shares";

const OPTIONAL = /可选|自选/u;

/** Last stage of the tree: ids, cells that several indicators share, pools, effective points. */
export function finishTree(
  roots: readonly DraftNode[],
  block: number,
  { kind: scheme, weightUnit = dec(1) }: Pick<WeightScheme, "kind" | "weightUnit">,
): IndicatorNode[] {
  const ids = new Map<DraftNode, string>();
  const number = (node: DraftNode, id: string): void => {
    ids.set(node, id);
    node.children.forEach((child, at) => {
      number(child, `${id}/${at}`);
    });
  };
  roots.forEach((root, at) => {
    number(root, `${block}:${at}`);
  });

  const users = new Map<string, string[]>();
  for (const [node, id] of ids) {
    for (const entry of node.leaf ? [node.weightCell, ...Object.values(node.leaf.scoreEntries)] : []) {
      if (!entry) continue;
      const key = keyOf(entry);
      const list = users.get(key);
      if (list) list.push(id);
      else users.set(key, [id]);
    }
  }
  const others = (entry: Entry<Dec> | null, id: string): string[] =>
    entry?.state === "held" ? (users.get(keyOf(entry)) ?? []).filter((one) => one !== id) : [];

  const measuresOf = (leaf: DraftMeasures, weight: Entry<Dec> | null, id: string): Measures => {
    const { row, target, adjustedTarget, sign, unit, nature, actual, coefficient, standard, reason, placeholder } =
      leaf;
    const scores: Record<string, Measures["scores"][string]> = {};
    for (const [column, entry] of Object.entries(leaf.scoreEntries)) {
      scores[column] = { entry, sharedWith: others(entry, id) };
    }
    return {
      row,
      target,
      adjustedTarget,
      sign,
      unit,
      nature,
      actual,
      coefficient,
      standard,
      reason,
      placeholder,
      scores,
      weightSharedWith: others(weight, id),
      subRows: leaf.subRows.map(({ name, measures }) => ({ name, measures: measuresOf(measures, null, "") })),
    };
  };

  const shares = new NestedShares(roots, dec(100).div(weightUnit));
  const finish = (node: DraftNode, share: Dec, optional: boolean): IndicatorNode => {
    const id = ids.get(node) ?? "";
    const printed = node.weightCell?.held?.value ?? node.weightLabel?.value ?? null;
    const points = printed && printed.times(scheme === "nested-percent" ? share : weightUnit);
    const pool = !node.leaf && OPTIONAL.test(fold(node.name.value));
    const limit = node.weightCell?.held ?? node.weightLabel;
    const below = shares.below(node, points, share);
    return {
      id,
      depth: node.depth,
      name: node.name,
      children: node.children.map((child) => finish(child, below, optional || pool)),
      weight: { cell: node.weightCell, label: node.weightLabel },
      points,
      subtotal: node.subtotal,
      pool: pool && limit ? { limit } : null,
      optional: optional || (node.leaf !== null && OPTIONAL.test(fold(node.name.value))),
      leaf: node.leaf && measuresOf(node.leaf, node.weightCell, id),
    };
  };
  return roots.map((root) => finish(root, weightUnit, false));
}

function keyOf(entry: Entry<Dec>): string {
  return `${entry.cell.row}:${entry.cell.column}`;
}
