import { contains, type CellRef, type Range } from "../grid/address";
import { isErrorValue, type Grid } from "../grid/grid";
import type { EditPlan } from "./edit-plan";
import type { NewSheet } from "./new-sheet";
import { isSheetName, sheetNameTaken } from "./sheet-name";
import type { Written } from "./written";

/** Excel's limits. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const WIDEST_COLUMN = 255;
/** In points. */
export const HIGHEST_ROW = 409.5;

/** Why a plan could be applied nowhere: a mistake of who made it, not of the workbook. */
export type PlanProblem =
  | { readonly kind: "duplicate"; readonly cell: CellRef }
  | { readonly kind: "outside"; readonly cell: CellRef }
  /** Another cell of a merged area than its top-left one: what is written there would not be seen. */
  | { readonly kind: "covered"; readonly cell: CellRef; readonly by: Range }
  /** Too long, not finite, or a formula without "=". */
  | { readonly kind: "content"; readonly cell: CellRef }
  | { readonly kind: "sheet-name"; readonly sheet: string }
  | { readonly kind: "layout"; readonly sheet: string };

/** Checks a plan on its own and against the merged areas of the sheets it writes on. */
export function problems(plan: EditPlan, merges: (sheet: string) => readonly Range[]): PlanProblem[] {
  const found: PlanProblem[] = [];
  const seen = new Map<string, Set<number>>();
  const areas = new Map<string, readonly Range[]>();
  for (const { cell, after } of plan.edits) {
    const { sheet, row, column } = cell;
    if (!isInside(row, LAST_ROW) || !isInside(column, LAST_COLUMN)) found.push({ kind: "outside", cell });
    const cells = seen.get(sheet) ?? new Set();
    seen.set(sheet, cells);
    const key = row * (LAST_COLUMN + 1) + column;
    if (cells.has(key)) found.push({ kind: "duplicate", cell });
    cells.add(key);
    const sheetAreas = areas.get(sheet) ?? merges(sheet);
    areas.set(sheet, sheetAreas);
    const by = sheetAreas.find((area) => contains(area, cell) && (area.top !== row || area.left !== column));
    if (by) found.push({ kind: "covered", cell, by });
    if (!isWritable(after)) found.push({ kind: "content", cell });
  }
  found.push(...problemsOfComments(plan));
  for (const { sheet, row, height } of plan.rowHeights ?? []) {
    if (!isInside(row, LAST_ROW) || !isHeight(height ?? 0)) found.push({ kind: "layout", sheet });
  }
  const names: string[] = [];
  for (const sheet of plan.addSheets ?? []) {
    if (!isSheetName(sheet.name) || sheetNameTaken(sheet.name, names)) {
      found.push({ kind: "sheet-name", sheet: sheet.name });
    }
    names.push(sheet.name);
    found.push(...problemsOfSheet(sheet));
  }
  return found;
}

export function mergesOf(grids: readonly Grid[]): (sheet: string) => readonly Range[] {
  return (sheet) => grids.find((grid) => grid.sheet === sheet)?.merges ?? [];
}

/** One comment a cell, and none without words: what says nothing is taken away. */
function problemsOfComments({ comments = [] }: EditPlan): PlanProblem[] {
  const seen = new Set<string>();
  return comments.flatMap(({ cell, after }): PlanProblem[] => {
    const key = JSON.stringify([cell.sheet, cell.row, cell.column]);
    const twice = seen.has(key);
    seen.add(key);
    if (!isInside(cell.row, LAST_ROW) || !isInside(cell.column, LAST_COLUMN)) return [{ kind: "outside", cell }];
    if (twice) return [{ kind: "duplicate", cell }];
    const fits = after === null || (after.trim() !== "" && after.length <= LONGEST_TEXT);
    return fits ? [] : [{ kind: "content", cell }];
  });
}

function problemsOfSheet({ name, rows, columnWidths, merges = [] }: NewSheet): PlanProblem[] {
  const found: PlanProblem[] = [];
  rows.forEach(({ cells }, rowIndex) => {
    cells.forEach(({ content }, columnIndex) => {
      const cell = { sheet: name, row: rowIndex + 1, column: columnIndex + 1 };
      if (!content) return;
      if (!isWritable(content)) found.push({ kind: "content", cell });
      const by = merges.find((area) => contains(area, cell) && (area.top !== cell.row || area.left !== cell.column));
      if (by) found.push({ kind: "covered", cell, by });
    });
  });
  const widthsFit = columnWidths.every((width) => width >= 0 && width <= WIDEST_COLUMN);
  const sizeFits = rows.length <= LAST_ROW && rows.every(({ cells }) => cells.length <= LAST_COLUMN);
  const heightsFit = rows.every(({ height = 0 }) => isHeight(height));
  if (!widthsFit || !heightsFit || !sizeFits || overlap(merges)) found.push({ kind: "layout", sheet: name });
  return found;
}

function overlap(areas: readonly Range[]): boolean {
  return areas.some((a, index) =>
    areas
      .slice(index + 1)
      .some((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right),
  );
}

function isHeight(points: number): boolean {
  return points >= 0 && points <= HIGHEST_ROW;
}

function isInside(position: number, last: number): boolean {
  return Number.isInteger(position) && position >= 1 && position <= last;
}

function isWritable(written: Written): boolean {
  if (written.kind === "formula") return /^=./s.test(written.formula) && written.formula.length <= LONGEST_FORMULA;
  const { value } = written;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value.length <= LONGEST_TEXT;
  return !isErrorValue(value) || /^#[A-Z/0!?_]+$/i.test(value.error);
}
