import type { CellRef } from "../grid/address";
import type { IndicatorNode } from "../evaluation/indicator";
import { leafScores } from "../evaluation/score-entries";
import type { EvaluationTable } from "../evaluation/table";
import { isLeaf, leaves, type Leaf } from "../evaluation/walk";
import type { Telling } from "./telling";

/** The indicators at or below a node, in the sheet's order. */
export function leavesUnder(node: IndicatorNode): Leaf[] {
  return [...(isLeaf(node) ? [node] : []), ...node.children.flatMap(leavesUnder)];
}

export function leavesOf(table: EvaluationTable): Leaf[] {
  return leaves(table).map(({ node }) => node);
}

/** The cells, or labels, that the points of these indicators come from. */
export function weightCells(telling: Telling, indicators: readonly Leaf[]): CellRef[] {
  return indicators.flatMap((leaf) => [
    ...((leaf.weight.cell?.held ?? leaf.weight.label)?.cells ?? []),
    ...telling.sharesAbove(leaf.id),
  ]);
}

/** The cells that hold, or should hold, the scores of these indicators. */
export function scoreCells({ table }: Telling, indicators: readonly Leaf[]): CellRef[] {
  return indicators.flatMap(({ leaf }) => leafScores(table, leaf).self?.cell ?? []);
}

/** What the scores of these indicators add up from: where weights are shares of shares, they weigh the scores. */
export function summedCells(telling: Telling, indicators: readonly Leaf[]): CellRef[] {
  const scores = scoreCells(telling, indicators);
  return telling.table.scheme.kind === "nested-percent" ? [...scores, ...weightCells(telling, indicators)] : scores;
}
