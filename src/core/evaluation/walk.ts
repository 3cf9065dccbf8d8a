import type { Block, IndicatorNode, Measures } from "./indicator";
import type { EvaluationTable } from "./table";

/** A node with the groups above it, outermost first, and the block it stands in. */
export interface Placed<N extends IndicatorNode = IndicatorNode> {
  readonly node: N;
  readonly ancestors: readonly IndicatorNode[];
  readonly block: Block;
}

/** An indicator: a node that has measures. */
export type Leaf = IndicatorNode & { readonly leaf: Measures };

export function isLeaf(node: IndicatorNode): node is Leaf {
  return node.leaf !== null;
}

interface Walked {
  readonly all: readonly Placed[];
  readonly leaves: readonly Placed<Leaf>[];
}

/** A table never changes, and nearly everything that looks at one walks it. */
const known = new WeakMap<EvaluationTable, Walked>();

function walked(table: EvaluationTable): Walked {
  const before = known.get(table);
  if (before) return before;
  const all: Placed[] = [];
  for (const block of table.blocks) place(block, block.roots, [], all);
  const fresh = { all, leaves: all.filter((placed): placed is Placed<Leaf> => isLeaf(placed.node)) };
  known.set(table, fresh);
  return fresh;
}

function place(
  block: Block,
  nodes: readonly IndicatorNode[],
  ancestors: readonly IndicatorNode[],
  into: Placed[],
): void {
  for (const node of nodes) {
    into.push({ node, ancestors, block });
    if (node.children.length > 0) place(block, node.children, [...ancestors, node], into);
  }
}

/** Every node of the table, parents before children, in the sheet's order. */
export function walk(table: EvaluationTable): readonly Placed[] {
  return walked(table).all;
}

/** The indicators of the table, in the sheet's order. */
export function leaves(table: EvaluationTable): readonly Placed<Leaf>[] {
  return walked(table).leaves;
}

/** 一级 › 二级 › 三级, as names. */
export function pathOf(placed: Placed): string[] {
  return [...placed.ancestors.map((a) => a.name.value), placed.node.name.value];
}
