import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Before, EditPlan } from "./edit-plan";
import { gridOfNewSheet } from "./new-sheet-grid";
import { sameState } from "./same-state";
import { sheetNameTaken } from "./sheet-name";
import type { Standing } from "./standing";

/** Something that is no longer as it was when the plan was made. */
export type Conflict =
  | { readonly kind: "cell"; readonly cell: CellRef; readonly expected: Before; readonly found: Before }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** A sheet of a name that the plan adds has appeared. */
  | { readonly kind: "sheet-exists"; readonly sheet: string }
  /** A sheet that the plan takes away holds something else by now. */
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  | { readonly kind: "setting"; readonly key: string }
  /** The comment on a cell was written, changed or taken away meanwhile. */
  | { readonly kind: "comment"; readonly cell: CellRef };

/** What stands in the way of applying the plan to the workbook as it stands; empty where nothing does. */
export function conflicts(plan: EditPlan, standing: Standing): Conflict[] {
  const found: Conflict[] = [];
  const sheets = new Set(standing.sheets);
  const gone = new Set<string>();
  for (const { cell, before } of [...plan.edits, ...(plan.basis ?? [])]) {
    if (!sheets.has(cell.sheet)) {
      gone.add(cell.sheet);
      continue;
    }
    const now = standing.cell(cell);
    if (!sameState(before, now)) found.push({ kind: "cell", cell, expected: before, found: now });
  }
  for (const { name } of plan.addSheets ?? []) {
    if (sheetNameTaken(name, standing.sheets)) found.push({ kind: "sheet-exists", sheet: name });
  }
  for (const sheet of plan.removeSheets ?? []) {
    const grid = standing.grid(sheet.name);
    if (!grid) gone.add(sheet.name);
    else if (!holdsExactly(grid, gridOfNewSheet(sheet)) || standing.charts(sheet.name) !== (sheet.charts ?? []).length)
      found.push({ kind: "sheet-changed", sheet: sheet.name });
  }
  for (const { sheet } of plan.rowHeights ?? []) if (!sheets.has(sheet)) gone.add(sheet);
  for (const { cell, before } of plan.comments ?? []) {
    if (!sheets.has(cell.sheet)) gone.add(cell.sheet);
    else if (standing.comment(cell) !== before) found.push({ kind: "comment", cell });
  }
  for (const sheet of gone) found.push({ kind: "sheet-gone", sheet });
  for (const { key, before } of plan.settings ?? []) {
    if (standing.setting(key) !== before) found.push({ kind: "setting", key });
  }
  return found;
}

function holdsExactly(grid: Grid, expected: Grid): boolean {
  if (grid.cells.size !== expected.cells.size) return false;
  for (const [key, cell] of expected.cells) {
    const now = grid.cells.get(key);
    if (!now || !sameState(cell, { ...now, numberFormat: cell.numberFormat })) return false;
  }
  return true;
}
