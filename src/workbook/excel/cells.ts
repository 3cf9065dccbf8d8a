import type { Range } from "../../core/grid/address";
import type { CellValue, GridCell } from "../../core/grid/grid";
import { displayed } from "../../core/edits/displayed";
import { WorkbookError } from "../workbook-error";

/** The range of an area, Excel's own objects counting from zero. */
export function rangeOf(sheet: Excel.Worksheet, area: Range): Excel.Range {
  return sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Asks for every cell of an area; the answer can be read after the next round trip. Errors: too-large. */
export function askCells(sheet: Excel.Worksheet, area: Range): () => GridCell[] {
  const range = rangeOf(sheet, area);
  // Values to reckon with, texts to explain with, and what tells an error from a text that reads like one.
  range.load("values,valueTypes,text,formulas,numberFormat");
  return () => [...cellsOf(range, area)];
}

/** Asks for everything on a sheet that holds something: for sheets of a page or two. */
export function askContents(sheet: Excel.Worksheet): () => GridCell[] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,text,formulas,numberFormat");
  return () => contentsOf(used);
}

function contentsOf(used: Excel.Range): GridCell[] {
  return used.isNullObject ? [] : [...cellsOf(used, areaOf(used))];
}

/** Where a loaded range lies, counting from 1. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/**
 * Every cell of a loaded range, blank ones with their format too. A matrix that comes back as null means that there was
 * too much of it.
 */
function* cellsOf(range: Excel.Range, area: Range): Generator<GridCell> {
  // Typed as matrices, but null where the host had too much to say.
  const matrices = range as { [Name in keyof Excel.Range]: Excel.Range[Name] | null };
  const { values, valueTypes, text, formulas, numberFormat } = matrices;
  if (!values || !valueTypes || !text || !formulas || !numberFormat) throw new WorkbookError("too-large");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [i, j] = [row - area.top, column - area.left];
      const raw: unknown = values[i]?.[j];
      const format: unknown = numberFormat[i]?.[j];
      const value = valueOf(raw, valueTypes[i]?.[j]);
      const numberFormatText = typeof format === "string" ? format : "General";
      yield {
        row,
        column,
        value,
        text: textOf(text[i]?.[j] ?? "", value, numberFormatText),
        formula: formulaOf(formulas[i]?.[j], raw),
        numberFormat: numberFormatText,
      };
    }
  }
}

function valueOf(raw: unknown, type: Excel.RangeValueType | string | undefined): CellValue {
  if (type === "Error") return { error: String(raw) };
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return typeof raw === "string" && raw !== "" ? raw : null;
}

/** Text that starts with "=" reads the same in `formulas` as in `values`; a formula never is its own result. */
function formulaOf(formula: unknown, raw: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== raw ? formula : null;
}

/** A number in a column that is too narrow is shown as "###", which explains nothing. */
function textOf(text: string, value: CellValue, numberFormat: string): string {
  return typeof value === "number" && /^#+$/.test(text) ? displayed({ value, formula: null, numberFormat }) : text;
}
