import { a1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { TableReview } from "../review/review";
import type { ScoreProposal } from "./score-proposal";
import { rateProposals } from "./score-rates";
import { rowProposals } from "./score-rows";
import { sumProposals } from "./score-sums";

/**
 * Everything that could be written: scores of rows, the execution, rates, and the sums as they are once the picked rows
 * stand. Never an assumption. A form without scores has none.
 * @param picked A1 addresses of the rows that are written; left out: all that differ
 */
export function scoreProposals(review: TableReview, grid: Grid, picked?: ReadonlySet<string>): ScoreProposal[] {
  if (review.scores.column === null && review.scores.execution === null) return [];
  const rows = rowProposals(review, grid);
  const chosen = rows.filter(({ cell, differs }) => (picked ? picked.has(a1(cell)) : differs));
  return [...rows, ...rateProposals(review, grid), ...sumProposals(review, grid, chosen)];
}
