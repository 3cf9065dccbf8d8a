import type { Before, CellEdit, CommentEdit, EditPlan, RowHeight, SettingEdit } from "./edit-plan";
import type { Standing } from "./standing";
import type { Written } from "./written";

const UNDO = { id: "workbook.why.undo" };

/**
 * The plan that takes a plan back. Of cells it needs what was found before writing (which may know more than the plan
 * did: the format of blank cells) and what was read back after it (which knows the results of formulas).
 */
export function inverse(plan: EditPlan, found: Standing, written: Standing): EditPlan {
  return {
    edits: plan.edits.map(({ cell }): CellEdit => {
      const back = found.cell(cell);
      return { cell, before: written.cell(cell), after: writing(back), numberFormat: back.numberFormat, why: UNDO };
    }),
    addSheets: plan.removeSheets ?? [],
    removeSheets: plan.addSheets ?? [],
    rowHeights: (plan.rowHeights ?? []).map(({ sheet, row }): RowHeight => ({
      sheet,
      row,
      height: found.rowHeight(sheet, row),
    })),
    settings: (plan.settings ?? []).map(({ key, before, after }): SettingEdit => ({
      key,
      before: after,
      after: before,
    })),
    comments: (plan.comments ?? []).map(({ cell, before, after }): CommentEdit => ({
      cell,
      before: after,
      after: before,
    })),
  };
}

/** The write that brings a cell into this state. */
export function writing({ value, formula, text }: Before): Written {
  const shown = text === undefined ? {} : { text };
  return formula === null
    ? { kind: "value", value, ...shown }
    : { kind: "formula", formula, expected: value, ...shown };
}
