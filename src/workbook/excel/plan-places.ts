import type { CellRef, Range } from "../../core/grid/address";
import type { EditPlan } from "../../core/edits/edit-plan";
import { rectangles } from "../../core/edits/rectangles";
import type { MergedRows } from "./merged-areas";

/** Reading may take more cells than needed, as long as they are few: one range costs less than hundreds. */
const SPACIOUS = 20_000;

/** Where on a sheet a plan has to look. */
export interface PlanPlace {
  readonly sheet: string;
  /** Hold every cell that the plan names. */
  readonly areas: readonly Range[];
  /** All rows in which a merged area that concerns the plan can begin. */
  readonly mergedRows: MergedRows;
}

/** The places of the cells that a plan writes or rests on, by sheet. */
export function placesOf(plan: EditPlan): PlanPlace[] {
  const bySheet = new Map<string, CellRef[]>();
  for (const { cell } of [...plan.edits, ...(plan.basis ?? [])]) {
    const cells = bySheet.get(cell.sheet) ?? [];
    bySheet.set(cell.sheet, cells);
    cells.push(cell);
  }
  return [...bySheet].map(([sheet, cells]) => {
    const around = bounds(cells);
    const size = (around.bottom - around.top + 1) * (around.right - around.left + 1);
    const areas = size <= SPACIOUS ? [around] : rectangles(distinct(cells)).map(({ area }) => area);
    return { sheet, areas, mergedRows: { top: 1, bottom: around.bottom, right: around.right } };
  });
}

function bounds(cells: readonly CellRef[]): Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell])).values()];
}
