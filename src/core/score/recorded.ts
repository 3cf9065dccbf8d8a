import type { CellRef } from "../grid/address";
import { sum, type Dec } from "../evaluation/decimal";
import type { IndicatorNode, NodeId } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import { executionRow, fundsBlocksOf } from "./funds-blocks";
import { leavesBelow, pointsOf, sumOnce, weighedBelow } from "./group-sums";
import type { LeafFigures } from "./leaf-figures";
import type { Part, Recorded } from "./score-sheet";

/** Stands for 预算执行率 among the parts of a sum. */
export const EXECUTION_PART = "score.part.execution";

/** What the rows say, summed: level-1 groups and the execution, each with its cells. */
export function recordedSums(table: EvaluationTable, figures: ReadonlyMap<NodeId, LeafFigures>): Recorded {
  const roots = table.blocks.flatMap((block) => block.roots);
  const execution = executionParts(table);
  const weightParts = inOrder(
    table,
    execution.weights,
    roots.flatMap((root) => weightPart(root, figures) ?? []),
  );
  const scoreParts = inOrder(
    table,
    execution.scores,
    roots.flatMap((root) => scorePart(root, figures) ?? []),
  );
  const all = [...figures.values()];
  const scores = sumOnce(all, ({ recorded, scoreCell }) => [recorded, scoreCell]);
  const total = sumOf([...(scores ? [scores] : []), ...execution.scores.map(({ value }) => value)]);
  return {
    total,
    weight: sumOf(weightParts.map(({ value }) => value)),
    weightParts,
    scoreParts,
    unscored: all.filter(({ unscored }) => unscored).map(({ node }) => node.id),
  };
}

function sumOf(values: readonly Dec[]): Dec | null {
  return values.length > 0 ? sum(values) : null;
}

/** A root's effective points; where its indicators hold none, what the root itself states. */
function weightPart(root: IndicatorNode, figures: ReadonlyMap<NodeId, LeafFigures>): Part | null {
  const points = pointsOf(root, figures);
  if (points) {
    const cells = weighedBelow(root, figures).flatMap(({ weightCell }) => weightCell ?? []);
    return { what: root.name.value, value: points, cells: distinct(cells) };
  }
  const stated = root.weight.cell?.held ?? root.weight.label;
  return stated ? { what: root.name.value, value: stated.value, cells: stated.cells } : null;
}

function scorePart(root: IndicatorNode, figures: ReadonlyMap<NodeId, LeafFigures>): Part | null {
  const scored = [...leavesBelow(root)].flatMap((leaf) => figures.get(leaf.id) ?? []).filter((leaf) => leaf.recorded);
  const value = sumOnce(scored, ({ recorded, scoreCell }) => [recorded, scoreCell]);
  return value
    ? { what: root.name.value, value, cells: distinct(scored.flatMap((leaf) => leaf.scoreCell ?? [])) }
    : null;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  const seen = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return [...seen.values()];
}

function executionParts(table: EvaluationTable): { weights: Part[]; scores: Part[] } {
  const weights: Part[] = [];
  const scores: Part[] = [];
  for (const { execution } of fundsBlocksOf(table)) {
    if (execution?.weight) {
      weights.push({ what: EXECUTION_PART, value: execution.weight.value, cells: execution.weight.cells });
    }
    if (execution?.score?.held) {
      scores.push({ what: EXECUTION_PART, value: execution.score.held.value, cells: execution.score.held.cells });
    }
  }
  return { weights, scores };
}

/** The funds block stands above the indicators in nearly every form; where it stands below, so does its part. */
function inOrder(table: EvaluationTable, execution: readonly Part[], groups: readonly Part[]): readonly Part[] {
  const funds = table.funds ? executionRow(table.funds)?.row : undefined;
  const first = groups[0]?.cells[0]?.row;
  return funds !== undefined && first !== undefined && funds > first
    ? [...groups, ...execution]
    : [...execution, ...groups];
}
