import type { CellRef } from "../../grid/address";
import { cellAt, type Grid, type GridCell } from "../../grid/grid";
import type { EditPlan } from "../../edits/edit-plan";
import type { Finding } from "../finding";
import type { RuleContext } from "../rule";

export type FixContext = Omit<RuleContext, "options">;

/**
 * Makes the repair of a finding that follows nothing, or null where none is safe. A repair brings into order what
 * follows from other cells: never a weight, a score, a grade or a text that somebody judged.
 */
export type FixMaker = (finding: Finding, context: FixContext) => EditPlan | null;

export function gridOf({ grids }: FixContext, { sheet }: CellRef): Grid | null {
  return grids.find((grid) => grid.sheet === sheet) ?? null;
}

export function cellOf(grid: Grid, { row, column }: CellRef): GridCell | undefined {
  return cellAt(grid, row, column);
}

/** Whether a cell computes: a formula is never overwritten by what it should have given. */
export function computes(grid: Grid, cell: CellRef): boolean {
  return (cellOf(grid, cell)?.formula ?? null) !== null;
}
