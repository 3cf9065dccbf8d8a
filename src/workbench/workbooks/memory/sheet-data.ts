import { parseAddress } from "../../host/area";
import type { CellValue, FormatChange, SheetVisibility, Workbook } from "../../host/workbook";
import { MemoryWorkbook, type MemoryOptions } from "./memory-workbook";

/** A cell written down in a test: its value, or more. */
export type CellData =
  | CellValue
  | {
      readonly value?: CellValue;
      readonly formula?: string;
      readonly numberFormat?: string;
      readonly format?: FormatChange;
    };

export interface SheetData {
  readonly name: string;
  readonly cells?: Readonly<Record<string, CellData>>;
  /** Rows of values from A1. */
  readonly rows?: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly string[]; // "3:5"
  readonly hiddenColumns?: readonly string[]; // "B:C"
  readonly visibility?: SheetVisibility;
}

/** A workbook from sheets written down in A1 terms. Nothing of it can be undone. */
export function memoryWorkbook(sheets: readonly SheetData[], options: MemoryOptions = {}): MemoryWorkbook {
  const workbook = new MemoryWorkbook(options);
  fillWorkbook(workbook, sheets);
  workbook.forgetUndo();
  return workbook;
}

/** The same into any workbook that begins with one sheet, empty. */
export function fillWorkbook(workbook: Workbook, sheets: readonly SheetData[]): void {
  sheets.forEach((data, index) => {
    const id = index === 0 ? workbook.activeSheet() : workbook.addSheet(data.name);
    if (index === 0) workbook.renameSheet(id, data.name);
    fill(workbook, id, data);
  });
}

function fill(workbook: Workbook, id: string, data: SheetData): void {
  const rows = data.rows ?? [];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > 0 && columns > 0) {
    const content = rows.map((row) => Array.from({ length: columns }, (_, i) => ({ value: row[i] ?? "" })));
    workbook.write(id, { row: 0, column: 0, rows: rows.length, columns }, content);
  }
  for (const [address, cell] of Object.entries(data.cells ?? {})) putCell(workbook, id, address, cell);
  for (const merge of data.merges ?? []) workbook.merge(id, parseAddress(merge).area);
  for (const span of data.hiddenRows ?? []) {
    const { area } = parseAddress(span);
    workbook.setBand(id, "row", area.row, area.rows, { hidden: true });
  }
  for (const span of data.hiddenColumns ?? []) {
    const { area } = parseAddress(span);
    workbook.setBand(id, "column", area.column, area.columns, { hidden: true });
  }
  if (data.visibility) workbook.setVisibility(id, data.visibility);
}

function putCell(workbook: Workbook, id: string, address: string, cell: CellData): void {
  const { area } = parseAddress(address);
  if (typeof cell !== "object" || "error" in cell) {
    workbook.write(id, area, [[{ value: cell }]]);
    return;
  }
  const { value = "", formula, numberFormat, format } = cell;
  workbook.write(id, area, [[{ value, ...(formula === undefined ? {} : { formula }) }]]);
  if (numberFormat !== undefined) workbook.setNumberFormats(id, area, [[numberFormat]]);
  if (format) workbook.setFormat(id, area, format);
}
