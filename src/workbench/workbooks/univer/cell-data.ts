import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isCellError, type CellContent, type CellValue } from "../../host/workbook";

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);

/** Marks an error that stands in a cell as a constant; Univer itself keeps it as text. */
const CONSTANT_ERROR = { error: true };

/** The stored value; `spilled` is what an array formula elsewhere lays over a blank cell. */
export function valueOf(cell: Nullable<ICellData>, spilled?: Nullable<ICellData>): CellValue {
  const data = cell?.v === undefined || cell.v === null ? (spilled ?? cell) : cell;
  const value = data?.v;
  if (value === undefined || value === null) return richText(data);
  if (data?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === "boolean") return value;
  if (data?.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "number") return value;
  const computed = Boolean(data?.f ?? data?.si) || data === spilled || data?.custom?.["error"] === true;
  return computed && ERRORS.has(value) ? { error: value } : value;
}

function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}

/** What is put into a cell; what stood there is gone, its style stays. */
export function dataOf(content: CellContent): ICellData {
  const { value, formula, numberFormat } = content;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  if (formula !== undefined) return { f: formula, v: null, si: null, p: null, custom: null, ...style };
  const custom = isCellError(value) ? CONSTANT_ERROR : null;
  return { f: null, si: null, p: null, custom, ...typed(value), ...style };
}

function typed(value: CellValue): ICellData {
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (value === "") return { v: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that reads as a number would be turned into one.
  return { v: value, t: Number.isNaN(Number(value)) ? CellValueType.STRING : CellValueType.FORCE_STRING };
}
