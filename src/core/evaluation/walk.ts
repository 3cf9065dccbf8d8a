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

/** Every node of the table, parents before children, in the sheet's order. */
export function* walk(table: EvaluationTable): Generator<Placed> {
  for (const block of table.blocks) yield* walkNodes(block, block.roots, []);
}

function* walkNodes(
  block: Block,
  nodes: readonly IndicatorNode[],
  ancestors: readonly IndicatorNode[],
): Generator<Placed> {
  for (const node of nodes) {
    yield { node, ancestors, block };
    yield* walkNodes(block, node.children, [...ancestors, node]);
  }
}

/** The indicators of the table, in the sheet's order. */
export function* leaves(table: EvaluationTable): Generator<Placed<Leaf>> {
  for (const placed of walk(table)) {
    if (isLeaf(placed.node)) yield { ...placed, node: placed.node };
  }
}

/** 一级 › 二级 › 三级, as names. */
export function pathOf(placed: Placed): string[] {
  return [...placed.ancestors.map((a) => a.name.value), placed.node.name.value];
}
