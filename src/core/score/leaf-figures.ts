import type { CellRef } from "../grid/address";
import { dec, type Dec } from "../evaluation/decimal";
import { valueOf } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";
import { leaves, type Leaf } from "../evaluation/walk";
import { inColumn } from "../evaluation/in-column";
import type { IndicatorScore } from "./score-sheet";

/** What an indicator adds to the sums, in effective points. */
export interface LeafFigures {
  readonly node: Leaf;
  readonly indicator: IndicatorScore;
  readonly points: Dec | null;
  readonly recorded: Dec | null;
  readonly recomputed: Dec | null;
  /** Effective points for one point of the score's own scale. */
  readonly scale: Dec;
  /** Cells that hold weight and score; a cell shared by several indicators counts once. */
  readonly weightCell: CellRef | null;
  readonly scoreCell: CellRef | null;
  /** Weighed, or at least filled in where nothing is weighed, and without a score. "—" is no missing score. */
  readonly unscored: boolean;
  /** Unscored because the cell is blank. */
  readonly blank: boolean;
}

export function leafFigures(table: EvaluationTable, indicators: readonly IndicatorScore[]): readonly LeafFigures[] {
  const byNode = new Map(indicators.map((indicator) => [indicator.node, indicator]));
  const scaled = indicators.some((indicator) => !scaleOf(indicator).eq(1));
  const figures: LeafFigures[] = [];
  for (const { node } of leaves(table)) {
    const indicator = byNode.get(node.id);
    if (indicator) figures.push(figuresOf(table, node, indicator, scaled));
  }
  return figures;
}

function figuresOf(table: EvaluationTable, node: Leaf, indicator: IndicatorScore, scaled: boolean): LeafFigures {
  const entry = inColumn(node.leaf.scores, table.scoreColumn)?.entry ?? null;
  const scale = scaleOf(indicator);
  const { weight, recorded } = indicator;
  const asked = weight === null ? isFilledIn(node) : weight.gt(0);
  // Among scores on another scale, one without a weight cannot be brought to points: it is in no sum.
  const counts = !scaled || node.points !== null;
  return {
    node,
    indicator,
    points: node.points,
    recorded: recorded && counts ? recorded.times(scale) : null,
    recomputed: indicator.score && counts ? indicator.score.times(scale) : null,
    scale,
    weightCell: node.weight.cell?.cell ?? node.weight.label?.cells[0] ?? null,
    scoreCell: entry?.cell ?? null,
    unscored: asked && entry !== null && recorded === null && entry.state !== "not-applicable",
    blank: asked && entry?.state === "blank",
  };
}

/** A score out of something else than its effective points, a printed percentage or a hundred, counts as much as they. */
function scaleOf({ points, weight }: IndicatorScore): Dec {
  return points && weight?.gt(0) && !points.eq(weight) ? points.div(weight) : dec(1);
}

function isFilledIn({ leaf }: Leaf): boolean {
  return valueOf(leaf.target) !== null || valueOf(leaf.actual) !== null;
}
