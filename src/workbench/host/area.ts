import { invalidArgument } from "./host-error";

/** A rectangle of cells, counted from zero like `Excel.Range.rowIndex`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A1:C3", "B2", "2:5" for whole rows, "B:D" for whole columns. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) {
    return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  }
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const first = columnLetters(area.column) + String(area.row + 1);
  const last = columnLetters(lastColumn) + String(lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** Excel quotes a name unless it is letters, digits and underscores and cannot be read as an address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

/** "'a b'!$B$2:C3" → sheet and area. Throws InvalidArgument on what is no address. */
export function parseAddress(text: string): ParsedAddress {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) throw invalidArgument();
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const corners = (match[3] ?? "").replaceAll("$", "").split(":");
  if (corners.length > 2) throw invalidArgument();
  const first = parseCorner(corners[0] ?? "");
  const last = corners.length === 2 ? parseCorner(corners[1] ?? "") : first;
  if (corners.length === 1 && (first.row === null || first.column === null)) throw invalidArgument();
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, last.column ?? MAX_COLUMNS - 1);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
  return { sheetName, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function parseCorner(text: string): { row: number | null; column: number | null } {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) throw invalidArgument();
  let column: number | null = null;
  for (const letter of match[1]?.toUpperCase() ?? "") column = ((column ?? -1) + 1) * 26 + letter.charCodeAt(0) - 65;
  return { row: match[2] === undefined ? null : Number(match[2]) - 1, column };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A matrix of the area's size. */
export function fillMatrix<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => at(area.row + i, area.column + j)),
  );
}
