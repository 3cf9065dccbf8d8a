import { a1, type CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { beforeAt } from "../edits/cell-state";
import type { Basis, CellEdit, EditPlan } from "../edits/edit-plan";
import { plain } from "../evaluation/decimal";
import type { TableReview } from "../review/review";
import { liveFormulas } from "./formulas/live-formulas";
import type { ScoreProposal, WriteAs } from "./score-proposal";
import { scoreProposals } from "./score-proposals";

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
  const { cell, what, proposed, word, explanation, numberFormat } = proposal;
  const { formula } = proposal.formula(liveFormulas);
  const value = word ?? proposed.toNumber();
  return {
    cell,
    before: beforeAt(grid, cell.row, cell.column),
    after:
      as === "formulas" && formula !== null ? { kind: "formula", formula, expected: value } : { kind: "value", value },
    why: { id: `plan.${what}`, values: { arithmetic: explanation ?? "", total: plain(proposed), grade: word ?? "" } },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** The cells that the written figures were computed from: a change of one of them is a conflict. */
function basisOf(grid: Grid, chosen: readonly ScoreProposal[]): Basis[] {
  const written = new Set(chosen.map(({ cell }) => a1(cell)));
  const cells = new Map<string, CellRef>();
  for (const proposal of chosen) {
    const formula = proposal.formula(liveFormulas);
    const reads = formula.formula === null ? proposal.reads : [...proposal.reads, ...formula.reads];
    for (const cell of reads) if (!written.has(a1(cell))) cells.set(a1(cell), cell);
  }
  return [...cells.values()].map((cell) => ({ cell, before: beforeAt(grid, cell.row, cell.column) }));
}
