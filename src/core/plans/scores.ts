import { a1, type CellRef } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { beforeAt } from "../edits/cell-state";
import type { Basis, CellEdit, EditPlan } from "../edits/edit-plan";
import { plain, roundHalfUp, ZERO, type Dec } from "../evaluation/decimal";
import { valueOf } from "../evaluation/sourced";
import { leaves } from "../evaluation/walk";
import type { TableReview } from "../review/review";

/** A score that the sheet's own cells give otherwise than it is recorded. */
export interface ScoreProposal {
  readonly cell: CellRef;
  readonly what: "indicator" | "execution" | "total";
  readonly recorded: Dec | null;
  readonly proposed: Dec;
  /** "80 ÷ 90 × 5 = 4.44 → 4.4"; null for the total, whose arithmetic is the sum of its column. */
  readonly explanation: string | null;
}

/**
 * The scores that could be written: those recomputed to another figure than the one recorded. Missing scores are only
 * proposed where their own cells give them; an assumption (all blanks full) never is.
 */
export function scoreProposals({ scores }: TableReview): ScoreProposal[] {
  const proposals: ScoreProposal[] = [];
  const seen = new Set<string>();
  const propose = (proposal: ScoreProposal) => {
    if (seen.has(a1(proposal.cell))) return; // a shared cell once
    seen.add(a1(proposal.cell));
    proposals.push(proposal);
  };
  for (const { cell, recorded, rounded, explanation } of scores.indicators) {
    if (!cell || !rounded || (recorded && differsNot(recorded, rounded, scores.decimals))) continue;
    propose({ cell, what: "indicator", recorded, proposed: rounded, explanation });
  }
  const execution = scores.execution;
  if (execution?.cell && execution.rounded) {
    const { cell, recorded, rounded, explanation } = execution;
    if (!recorded || !differsNot(recorded, rounded, scores.decimals)) {
      propose({ cell, what: "execution", recorded, proposed: rounded, explanation });
    }
  }
  return proposals;
}

function differsNot(recorded: Dec, proposed: Dec, decimals: number): boolean {
  return roundHalfUp(recorded, decimals).eq(roundHalfUp(proposed, decimals));
}

/**
 * Writes the picked scores and, where it then no longer is the sum, the total. Picked by A1 address.
 * Cells with formulas are left alone: the sheet computes them itself.
 */
export function planScores(review: TableReview, grid: Grid, picked: ReadonlySet<string>): EditPlan {
  const chosen = scoreProposals(review).filter(({ cell }) => picked.has(a1(cell)) && !isFormula(grid, cell));
  const edits = chosen.map((proposal) =>
    edit(grid, proposal.cell, proposal.proposed, {
      id: `plan.${proposal.what}`,
      values: { arithmetic: proposal.explanation ?? "" },
    }),
  );
  const total = chosen.length > 0 ? totalAfter(review, chosen) : null;
  if (total && !isFormula(grid, total.cell)) {
    edits.push(edit(grid, total.cell, total.value, { id: "plan.total", values: { total: plain(total.value) } }));
  }
  return { edits, basis: basisOf(review, grid, edits) };
}

/** The sum of the rows once the chosen scores stand, and its cell; null where the table has no total or it stays. */
function totalAfter(
  { table, scores }: TableReview,
  chosen: readonly ScoreProposal[],
): { cell: CellRef; value: Dec } | null {
  const entry = scores.column ? table.totals.scores[scores.column] : undefined;
  const recorded = scores.recorded.total;
  if (!entry || recorded === null) return null;
  const value = chosen.reduce(
    (sum, { proposed, recorded: before }) => sum.plus(proposed).minus(before ?? ZERO),
    recorded,
  );
  const printed = valueOf(entry);
  return printed?.eq(value) ? null : { cell: entry.cell, value };
}

function isFormula(grid: Grid, cell: CellRef): boolean {
  return (cellAt(grid, cell.row, cell.column)?.formula ?? null) !== null;
}

function edit(grid: Grid, cell: CellRef, value: Dec, why: CellEdit["why"]): CellEdit {
  return {
    cell,
    before: beforeAt(grid, cell.row, cell.column),
    after: { kind: "value", value: value.toNumber() },
    why,
  };
}

/** The cells that the written scores were computed from: a change of one of them is a conflict. */
function basisOf({ table }: TableReview, grid: Grid, edits: readonly CellEdit[]): Basis[] {
  const written = new Set(edits.map(({ cell }) => a1(cell)));
  const cells = new Map<string, CellRef>();
  for (const { node } of leaves(table)) {
    const scores = Object.values(node.leaf.scores);
    if (!scores.some(({ entry }) => written.has(a1(entry.cell)))) continue;
    const { target, adjustedTarget, actual, sign, unit, coefficient, standard } = node.leaf;
    for (const entry of [target, adjustedTarget, actual, sign, unit, coefficient, standard, node.weight.cell]) {
      if (entry && !written.has(a1(entry.cell))) cells.set(a1(entry.cell), entry.cell);
    }
  }
  return [...cells.values()].map((cell) => ({ cell, before: beforeAt(grid, cell.row, cell.column) }));
}
