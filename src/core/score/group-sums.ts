import type { CellRef } from "../grid/address";
import { minDec, sum, type Dec } from "../evaluation/decimal";
import type { IndicatorNode, NodeId } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import { walk } from "../evaluation/walk";
import type { LeafFigures } from "./leaf-figures";
import type { GroupSum } from "./score-sheet";

/** Sums of every group, in the sheet's order. */
export function groupSums(table: EvaluationTable, figures: ReadonlyMap<NodeId, LeafFigures>): readonly GroupSum[] {
  const groups: GroupSum[] = [];
  for (const { node } of walk(table)) {
    if (node.leaf === null) groups.push(groupSum(node, figures));
  }
  return groups;
}

function groupSum(node: IndicatorNode, figures: ReadonlyMap<NodeId, LeafFigures>): GroupSum {
  const below = [...leavesBelow(node)].flatMap((leaf) => figures.get(leaf.id) ?? []);
  const stated = node.children.flatMap((child) => statedBelow(child));
  return {
    node: node.id,
    points: pointsOf(node, figures),
    childWeights: stated.length > 0 ? sum(stated.map(({ value }) => value)) : null,
    childWeightCells: stated.flatMap(({ cells }) => cells),
    recordedScore: sumOnce(below, ({ recorded, scoreCell }) => [recorded, scoreCell]),
    recomputedScore: sumOnce(below, ({ recomputed, recorded, scoreCell }) => [recomputed ?? recorded, scoreCell]),
    unscored: below.filter(({ unscored }) => unscored).map((leaf) => leaf.node.id),
  };
}

/** Effective points below a node, a shared weight once, a pool of optional indicators at most its limit. */
export function pointsOf(node: IndicatorNode, figures: ReadonlyMap<NodeId, LeafFigures>): Dec | null {
  const below = [...leavesBelow(node)].flatMap((leaf) => figures.get(leaf.id) ?? []);
  const pools = node.leaf === null ? poolsBelow(node) : [];
  if (pools.length === 0) return sumOnce(below, ({ points, weightCell }) => [points, weightCell]);
  const own = node.pool ? sumOnce(below, ({ points, weightCell }) => [points, weightCell]) : sumChildren(node, figures);
  return own && node.pool ? minDec(own, node.pool.limit.value) : own;
}

function sumChildren(node: IndicatorNode, figures: ReadonlyMap<NodeId, LeafFigures>): Dec | null {
  const parts = node.children.flatMap((child) => pointsOf(child, figures) ?? []);
  return parts.length > 0 ? sum(parts) : null;
}

function poolsBelow(node: IndicatorNode): readonly IndicatorNode[] {
  return [...(node.pool ? [node] : []), ...node.children.flatMap(poolsBelow)];
}

/** A node itself where it is an indicator, and all indicators below. */
export function* leavesBelow(node: IndicatorNode): Generator<IndicatorNode> {
  if (node.leaf !== null) yield node;
  for (const child of node.children) yield* leavesBelow(child);
}

/**
 * Adds what `pick` takes of each indicator; what stands in one cell is added once, also where several indicators share
 * it. Null where there is nothing to add.
 */
export function sumOnce(
  figures: readonly LeafFigures[],
  pick: (leaf: LeafFigures) => readonly [value: Dec | null, cell: CellRef | null],
): Dec | null {
  const seen = new Set<string>();
  const values: Dec[] = [];
  for (const leaf of figures) {
    const [value, cell] = pick(leaf);
    if (value === null) continue;
    const key = cell ? keyOf(cell) : null;
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    values.push(value);
  }
  return values.length > 0 ? sum(values) : null;
}

export function keyOf(cell: CellRef): string {
  return `${cell.row},${cell.column},${cell.sheet}`;
}

/** Weights as printed one level down: a child's own, else those below it. */
function statedBelow(node: IndicatorNode): readonly { value: Dec; cells: readonly CellRef[] }[] {
  const stated = node.weight.cell?.held ?? node.weight.label;
  if (stated) return [{ value: stated.value, cells: stated.cells }];
  return node.children.flatMap(statedBelow);
}
