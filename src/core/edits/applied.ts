import { cellKey, makeGrid, type Grid, type GridCell } from "../grid/grid";
import { stateAfter } from "./cell-format";
import { beforeAt } from "./cell-state";
import { displayed } from "./displayed";
import type { CellEdit, EditPlan } from "./edit-plan";
import { gridOfNewSheet } from "./new-sheet-grid";

/**
 * The grids as they will be once the plan is applied: what a preview reviews to say what the plan does to a total.
 * Untouched grids are the very same objects. Formulas hold the result that the plan expects; others that depend on
 * written cells keep the result they had.
 */
export function applied(plan: EditPlan, grids: readonly Grid[]): Grid[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of plan.edits) {
    const edits = bySheet.get(edit.cell.sheet) ?? [];
    bySheet.set(edit.cell.sheet, edits);
    edits.push(edit);
  }
  const removed = new Set((plan.removeSheets ?? []).map(({ name }) => name));
  return [
    ...grids.filter(({ sheet }) => !removed.has(sheet)).map((grid) => edited(grid, bySheet.get(grid.sheet) ?? [])),
    ...(plan.addSheets ?? []).map(gridOfNewSheet),
  ];
}

function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  if (edits.length === 0) return grid;
  const cells = new Map(grid.cells);
  for (const { cell, after, numberFormat } of edits) {
    const { row, column } = cell;
    const state = stateAfter(after, beforeAt(grid, row, column).numberFormat, numberFormat);
    const written: GridCell = { row, column, ...state, text: after.text ?? displayed(state) };
    cells.set(cellKey(row, column), written);
  }
  return makeGrid({ ...grid, cells: cells.values() });
}
