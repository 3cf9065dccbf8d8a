import { a1, type CellRef } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { roundHalfUp, type Dec } from "../evaluation/decimal";
import { leaves, type Leaf } from "../evaluation/walk";
import type { TableReview } from "../review/review";
import { fundsBlocksOf } from "../score/funds-blocks";
import type { LiveFormulas } from "./formulas/live-formulas";
import type { ScoreProposal } from "./score-proposal";

/**
 * Every score that the sheet's own cells give, whether or not it differs from the recorded one. A missing score is among
 * them only where its cells give it; an assumption (all blanks full) never is. Cells with formulas are left out: the
 * sheet computes them itself.
 */
export function rowProposals(review: TableReview, grid: Grid): ScoreProposal[] {
  const { table, scores, profile } = review;
  const nodes = new Map(leaves(table).map(({ node }) => [node.id, node]));
  const proposals = new Map<string, ScoreProposal>();
  const propose = (proposal: ScoreProposal): void => {
    const key = a1(proposal.cell);
    if (!proposals.has(key) && !computes(grid, proposal.cell)) proposals.set(key, proposal); // a shared cell once
  };
  for (const indicator of scores.indicators) {
    const { cell, recorded, rounded, explanation, decimals } = indicator;
    const node = nodes.get(indicator.node);
    if (!cell || !rounded || !node) continue;
    const differs = !recorded || !equalAt(decimals, recorded, rounded);
    const formula = (live: LiveFormulas) => live.indicator(grid, node, indicator, profile.profile);
    const reads = readsOf(node);
    propose({ cell, what: "indicator", recorded, proposed: rounded, explanation, differs, reads, formula });
  }
  const [block] = fundsBlocksOf(table).filter(({ execution }) => execution?.weight?.value.gt(0));
  const execution = scores.execution;
  if (block && execution?.cell && execution.rounded) {
    const { cell, recorded, rounded, explanation } = execution;
    const differs = !recorded || !equalAt(scores.decimals, recorded, rounded);
    const formula = (live: LiveFormulas) => live.execution(grid, block, execution, profile.profile, scores.decimals);
    propose({ cell, what: "execution", recorded, proposed: rounded, explanation, differs, reads: [], formula });
  }
  return [...proposals.values()];
}

export function computes(grid: Grid, cell: CellRef): boolean {
  return (cellAt(grid, cell.row, cell.column)?.formula ?? null) !== null;
}

function equalAt(decimals: number, a: Dec, b: Dec): boolean {
  return roundHalfUp(a, decimals).eq(roundHalfUp(b, decimals));
}

function readsOf({ leaf, weight }: Leaf): readonly CellRef[] {
  const { target, adjustedTarget, actual, sign, unit, coefficient, standard } = leaf;
  return [target, adjustedTarget, actual, sign, unit, coefficient, standard, weight.cell].flatMap(
    (entry) => entry?.cell ?? [],
  );
}
