import type { CellRef } from "../grid/address";
import { stateAfter } from "./cell-format";
import { isBlank } from "./cell-state";
import { conflicts } from "./conflicts";
import type { Before, EditPlan } from "./edit-plan";
import { sameValue } from "./same-state";
import type { Standing } from "./standing";

/** Something that was read back otherwise than it was written. */
export type Mismatch =
  | { readonly kind: "cell"; readonly cell: CellRef; readonly expected: Before; readonly found: Before }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "setting"; readonly key: string }
  | { readonly kind: "comment"; readonly cell: CellRef }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number };

/** Points by which a height may be off: a workbook rounds it to the pixels of its screen. */
const HEIGHT_ROUNDING = 1;

/** Holds what was read back against the plan; `found` is what was there before. Empty: the plan is proven written. */
export function mismatches(plan: EditPlan, found: Standing, written: Standing): Mismatch[] {
  const cells = plan.edits.flatMap(({ cell, after, numberFormat }): Mismatch[] => {
    const expected = stateAfter(after, found.cell(cell).numberFormat, numberFormat);
    const now = written.cell(cell);
    return isWritten(expected, now) ? [] : [{ kind: "cell", cell, expected, found: now }];
  });
  const removed = (plan.removeSheets ?? []).filter(({ name }) => written.sheets.includes(name));
  const added = conflicts({ edits: [], removeSheets: plan.addSheets ?? [] }, written);
  const sheets = new Set([
    ...removed.map(({ name }) => name),
    ...added.flatMap((c) => ("sheet" in c ? [c.sheet] : [])),
  ]);
  const comments = (plan.comments ?? []).filter(({ cell, after }) => written.comment(cell) !== after);
  const settings = (plan.settings ?? []).filter(({ key, after }) => written.setting(key) !== after);
  const heights = (plan.rowHeights ?? []).filter(({ sheet, row, height }) => {
    const now = written.rowHeight(sheet, row);
    return height !== null && (now === null || Math.abs(now - height) > HEIGHT_ROUNDING);
  });
  return [
    ...cells,
    ...[...sheets].map((sheet): Mismatch => ({ kind: "sheet", sheet })),
    ...settings.map(({ key }): Mismatch => ({ kind: "setting", key })),
    ...comments.map(({ cell }): Mismatch => ({ kind: "comment", cell })),
    ...heights.map(({ sheet, row }): Mismatch => ({ kind: "row", sheet, row })),
  ];
}

/** A formula's result is the host's affair; its text, and whether a text stayed text, are not. */
function isWritten(expected: Before, found: Before): boolean {
  if (isBlank(expected)) return isBlank(found); // whose format not every workbook tells
  if (!sameFormat(expected.numberFormat, found.numberFormat)) return false;
  if (expected.formula !== null) return found.formula !== null && sameFormula(expected.formula, found.formula);
  return found.formula === null && sameValue(expected.value, found.value);
}

/** Excel rewrites case and spaces of a formula, but not what stands in quotes. */
function sameFormula(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}

function bare(formula: string): string {
  const parts = formula.split(/("[^"]*"|'[^']*')/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/\s/g, "").toUpperCase())).join("");
}

/** Excel adds or drops backslashes and quotes that change nothing. */
function sameFormat(a: string, b: string): boolean {
  return a === b || a.replace(/[\\"]/g, "") === b.replace(/[\\"]/g, "");
}
