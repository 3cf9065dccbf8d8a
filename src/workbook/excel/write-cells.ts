import type { Before } from "../../core/edits/edit-plan";
import { cellFormats, type CellFormats } from "../../core/edits/cell-format";
import { isErrorValue } from "../../core/grid/grid";
import { rectangles, type Rectangle } from "../../core/edits/rectangles";
import type { Written } from "../../core/edits/written";
import { rangeOf } from "./cells";

/** A cell's content as Excel is to be given it. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
  readonly isFormula: boolean;
  /** What the cell has before. */
  readonly format: string;
  readonly formats: CellFormats;
}

/** Excel is given formulas and texts alike as strings; blank is "", an error its name. */
export function cellInput(
  { row, column }: { readonly row: number; readonly column: number },
  after: Written,
  found: Pick<Before, "numberFormat">,
  wanted?: string,
): CellInput {
  const value = after.kind === "formula" ? after.formula : (after.value ?? "");
  return {
    row,
    column,
    content: isErrorValue(value) ? value.error : value,
    isFormula: after.kind === "formula",
    format: found.numberFormat,
    formats: cellFormats(after, found.numberFormat, wanted),
  };
}

/** Full rectangles of cells to be written, at most so many cells together. */
export function* portions(cells: readonly CellInput[], most: number): Generator<Rectangle<CellInput>[]> {
  for (let from = 0; from < cells.length; from += most) yield rectangles(cells.slice(from, from + most));
}

/**
 * Puts a rectangle into the queue. The format comes first, so that text is text already when it arrives; and once more
 * after the content, where the cell is to end with another one or where a formula may have brought its own.
 */
export function writeRectangle(sheet: Excel.Worksheet, { area, items }: Rectangle<CellInput>): void {
  const range = rangeOf(sheet, area);
  const cells = items.flat();
  if (cells.some(({ format, formats }) => formats.during !== format)) {
    range.numberFormat = items.map((row) => row.map(({ formats }) => formats.during));
  }
  const contents = items.map((row) => row.map(({ content }) => content));
  const hasFormula = cells.some(({ isFormula }) => isFormula);
  if (hasFormula) range.formulas = contents;
  else range.values = contents;
  if (hasFormula || cells.some(({ formats }) => formats.during !== formats.final)) {
    range.numberFormat = items.map((row) => row.map(({ formats }) => formats.final));
  }
}
