import { isBlank } from "./cell-state";
import type { Before, EditPlan } from "./edit-plan";
import { inverse } from "./inverse";
import { sameValue } from "./same-state";
import { sheetNameTaken } from "./sheet-name";
import type { Standing } from "./standing";

/**
 * What has to be written so that everything a plan touches is again as it was found, given how far the plan got. Unlike
 * an undo it is not held against conflicts: the plan has only just been interrupted. Null: nothing was changed.
 */
export function takeBack(plan: EditPlan, found: Standing, now: Standing): EditPlan | null {
  const back = inverse(plan, found, now);
  const rest: EditPlan = {
    edits: back.edits.filter(({ cell }) => !isSame(found.cell(cell), now.cell(cell))),
    addSheets: (back.addSheets ?? []).filter(({ name }) => !sheetNameTaken(name, now.sheets)),
    removeSheets: (back.removeSheets ?? []).filter(({ name }) => now.sheets.includes(name)),
    rowHeights: (back.rowHeights ?? []).filter(({ sheet, row, height }) => now.rowHeight(sheet, row) !== height),
    settings: (back.settings ?? []).filter(({ key, after }) => now.setting(key) !== after),
    comments: (back.comments ?? []).filter(({ cell, after }) => now.comment(cell) !== after),
  };
  return Object.values(rest).every((part: readonly unknown[]) => part.length === 0) ? null : rest;
}

function isSame(a: Before, b: Before): boolean {
  if (a.numberFormat !== b.numberFormat || a.formula !== b.formula) return false;
  return a.formula !== null || (isBlank(a) && isBlank(b)) || sameValue(a.value, b.value);
}
