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
  const stated = eachOnce(node.children.flatMap(statedBelow));
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
  const pools = node.leaf === null ? poolsBelow(node) : [];
  const own =
    pools.length > 0 && !node.pool
      ? sumChildren(node, figures)
      : sumOnce(weighedBelow(node, figures), ({ points, weightCell }) => [points, weightCell]);
  return own && node.pool ? minDec(own, node.pool.limit.value) : own;
}

type Weighed = Pick<LeafFigures, "points" | "weightCell">;

/** What weighs below a node: its indicators; in place of some that have no cell for a weight, what their group states. */
export function weighedBelow(node: IndicatorNode, figures: ReadonlyMap<NodeId, LeafFigures>): readonly Weighed[] {
  const own = figures.get(node.id);
  if (node.leaf !== null && own) return [own];
  const below = node.children.flatMap((child) => weighedBelow(child, figures));
  const label = node.weight.label?.cells[0];
  return below.every(({ points, weightCell }) => points === null && weightCell === null) && node.points && label
    ? [{ points: node.points, weightCell: label }]
    : below;
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
export function sumOnce<Figures>(
  figures: readonly Figures[],
  pick: (leaf: Figures) => readonly [value: Dec | null, cell: CellRef | null],
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

interface Stated {
  readonly value: Dec;
  readonly cells: readonly CellRef[];
}

/** A weight that several children share is one. */
function eachOnce(stated: readonly Stated[]): readonly Stated[] {
  return [...new Map(stated.map((one, at) => [one.cells[0] ? keyOf(one.cells[0]) : at, one])).values()];
}

/** Weights as printed one level down: a child's own, else those below it. */
function statedBelow(node: IndicatorNode): readonly Stated[] {
  const stated = node.weight.cell?.held ?? node.weight.label;
  if (stated) return [{ value: stated.value, cells: stated.cells }];
  return node.children.flatMap(statedBelow);
}
