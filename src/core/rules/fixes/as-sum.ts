import { a1, type CellRef } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { beforeAt } from "../../edits/cell-state";
import type { CellEdit, EditPlan, Reason } from "../../edits/edit-plan";
import { dec, plain, sum, type Dec } from "../../evaluation/decimal";
import type { Entry } from "../../evaluation/sourced";
import { sumFormula } from "../../plans/formulas/sum-formula";
import { additionIn } from "../facts/formula";
import { asNumber } from "./as-number";
import { cellOf, gridOf, type FixContext } from "./fix-maker";

/**
 * A cell that adds up others as a SUM over them. Numbers among them that are text become numbers with it, since SUM
 * passes text over. Where the cells alone do not make the sum (weights in labels, a pool, effective points) the figure
 * is written instead. A formula that does more than add is let be.
 * @param parts every cell that belongs to the sum, blank ones too: what is filled in later counts
 */
export function asSum(
  context: FixContext,
  whole: Entry<Dec>,
  parts: readonly Entry<Dec>[],
  total: Dec,
  why: string,
): EditPlan | null {
  const grid = gridOf(context, whole.cell);
  const formula = grid && cellOf(grid, whole.cell)?.formula;
  if (!grid || (formula && !additionIn(formula))) return null;
  const below = distinct(parts).filter(({ cell, state }) => state !== "error" && a1(cell) !== a1(whole.cell));
  const numbers = below.flatMap((part) => asNumber(grid, part) ?? []);
  const summed = adds(grid, below, numbers, total);
  const cells = below.map(({ cell }) => cell);
  const reason: Reason = { id: why, values: { total: plain(total) } };
  const edit: CellEdit = {
    cell: whole.cell,
    before: beforeAt(grid, whole.cell.row, whole.cell.column),
    after: summed
      ? { kind: "formula", formula: sumFormula(grid, cells), expected: total.toNumber() }
      : { kind: "value", value: total.toNumber() },
    why: reason,
  };
  const edits = summed ? [...numbers, edit] : [edit];
  return { edits, basis: basisOf(grid, cells, edits) };
}

/** The cells that a sum was computed from and that are not written themselves: a change of one is a conflict. */
export function basisOf(grid: Grid, cells: readonly CellRef[], edits: readonly CellEdit[]): EditPlan["basis"] & object {
  const written = new Set(edits.map(({ cell }) => a1(cell)));
  return cells
    .filter((cell) => !written.has(a1(cell)))
    .map((cell) => ({ cell, before: beforeAt(grid, cell.row, cell.column) }));
}

/** Whether the cells, as they will be stored, are all on the sheet and make the total by themselves. */
function adds(grid: Grid, parts: readonly Entry<Dec>[], numbers: readonly CellEdit[], total: Dec): boolean {
  if (parts.length === 0 || parts.some(({ cell }) => cell.sheet !== grid.sheet)) return false;
  const written = new Map(numbers.map(({ cell, after }) => [a1(cell), after.kind === "value" ? after.value : null]));
  const stored = parts.map(({ cell }) => written.get(a1(cell)) ?? cellOf(grid, cell)?.value);
  return sum(stored.flatMap((value) => (typeof value === "number" ? dec(value) : []))).eq(total);
}

function distinct(entries: readonly Entry<Dec>[]): readonly Entry<Dec>[] {
  return [...new Map(entries.map((entry) => [`${entry.cell.sheet}!${a1(entry.cell)}`, entry])).values()];
}
