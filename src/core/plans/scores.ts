import { a1, type CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { beforeAt } from "../edits/cell-state";
import type { Basis, CellEdit, EditPlan } from "../edits/edit-plan";
import { plain } from "../evaluation/decimal";
import type { TableReview } from "../review/review";
import type { ScoreProposal, WriteAs } from "./score-proposal";
import { rateProposals } from "./score-rates";
import { rowProposals } from "./score-rows";
import { sumProposals } from "./score-sums";

export type { ScoreProposal, WriteAs } from "./score-proposal";

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

/**
 * Writes what is picked by A1 address, as figures or as live formulas. Where no formula can be trusted the figure is
 * written all the same. Cells with formulas of their own are left alone.
 */
export function planScores(
  review: TableReview,
  grid: Grid,
  picked: ReadonlySet<string>,
  as: WriteAs = "values",
): EditPlan {
  const chosen = scoreProposals(review, grid, picked).filter(({ cell }) => picked.has(a1(cell)));
  const edits = chosen.map((proposal) => edit(grid, proposal, as));
  return { edits, basis: basisOf(grid, chosen) };
}

function edit(grid: Grid, proposal: ScoreProposal, as: WriteAs): CellEdit {
  const { cell, what, proposed, word, explanation, formula, numberFormat } = proposal;
  const value = word ?? proposed.toNumber();
  return {
    cell,
    before: beforeAt(grid, cell.row, cell.column),
    after:
      as === "formulas" && formula.formula !== null
        ? { kind: "formula", formula: formula.formula, expected: value }
        : { kind: "value", value },
    why: { id: `plan.${what}`, values: { arithmetic: explanation ?? "", total: plain(proposed), grade: word ?? "" } },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** The cells that the written figures were computed from: a change of one of them is a conflict. */
function basisOf(grid: Grid, chosen: readonly ScoreProposal[]): Basis[] {
  const written = new Set(chosen.map(({ cell }) => a1(cell)));
  const cells = new Map<string, CellRef>();
  for (const { reads } of chosen) {
    for (const cell of reads) if (!written.has(a1(cell))) cells.set(a1(cell), cell);
  }
  return [...cells.values()].map((cell) => ({ cell, before: beforeAt(grid, cell.row, cell.column) }));
}
