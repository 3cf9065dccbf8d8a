import type { CellRef } from "../grid/address";
import type { IndicatorNode } from "../evaluation/indicator";
import { leafScores } from "../evaluation/score-entries";
import type { EvaluationTable } from "../evaluation/table";
import { isLeaf, leaves, type Leaf } from "../evaluation/walk";

/** The indicators at or below a node, in the sheet's order. */
export function leavesUnder(node: IndicatorNode): Leaf[] {
  return [...(isLeaf(node) ? [node] : []), ...node.children.flatMap(leavesUnder)];
}

export function leavesOf(table: EvaluationTable): Leaf[] {
  return [...leaves(table)].map(({ node }) => node);
}

/** The cells, or labels, that state the weights of these indicators. */
export function weightCells(indicators: readonly Leaf[]): CellRef[] {
  return indicators.flatMap((leaf) => (leaf.weight.cell?.held ?? leaf.weight.label)?.cells ?? []);
}

/** The cells that hold, or should hold, the scores of these indicators. */
export function scoreCells(table: EvaluationTable, indicators: readonly Leaf[]): CellRef[] {
  return indicators.flatMap(({ leaf }) => leafScores(table, leaf).self?.cell ?? []);
}
