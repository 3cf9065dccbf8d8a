import { a1 } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import { chosenOf } from "../../core/plans/offered-scores";
import type { ScoreProposal } from "../../core/plans/score-proposal";
import { rateProposals } from "../../core/plans/score-rates";
import { rowProposals } from "../../core/plans/score-rows";
import { sumProposals } from "../../core/plans/score-sums";
import type { TableReview } from "../../core/review/review";

/** What can be written of a table, under what is picked of it. */
export interface ScoreOffer {
  /** By A1 address. Sums are those once the picked rows stand. */
  readonly proposals: ReadonlyMap<string, ScoreProposal>;
  /** The picks that would change a cell. */
  readonly chosen: ReadonlySet<string>;
}

// A pick changes sums only; the rows, whose formulas cost, are made once a review.
const rowsOf = new WeakMap<TableReview, readonly ScoreProposal[]>();
const offers = new WeakMap<ReadonlySet<string>, { readonly review: TableReview; readonly offer: ScoreOffer }>();

export function scoreOffer(review: TableReview, grid: Grid, picked: ReadonlySet<string>): ScoreOffer {
  const known = offers.get(picked);
  if (known?.review === review) return known.offer;
  const offer = makeOffer(review, grid, picked);
  offers.set(picked, { review, offer });
  return offer;
}

function makeOffer(review: TableReview, grid: Grid, picked: ReadonlySet<string>): ScoreOffer {
  if (review.scores.column === null && review.scores.execution === null)
    return { proposals: new Map(), chosen: new Set() };
  const rows = rowsOf.get(review) ?? [...rowProposals(review, grid), ...rateProposals(review, grid)];
  rowsOf.set(review, rows);
  const scores = rows.filter(({ cell, what }) => what !== "rate" && picked.has(a1(cell)));
  const all = [...rows, ...sumProposals(review, grid, scores)];
  return { proposals: new Map(all.map((proposal) => [a1(proposal.cell), proposal])), chosen: chosenOf(all, picked) };
}
