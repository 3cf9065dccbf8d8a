/** Where a cell stands. Rows and columns count from 1, as A1 does. A cell always carries its sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AA" → 27. Throws RangeError on anything but A–Z. */
export function columnNumber(name: string): number {
  if (!/^[A-Z]{1,3}$/.test(name)) throw new RangeError(`not a column name: ${name}`);
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3", without the sheet. */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return `${columnName(cell.column)}${cell.row}`;
}

/** "A1:I39", or "B3" for a single cell. */
export function a1Range(range: Range): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The address as seen from a sheet: "B3" at home, "封面!B2" or "'a b'!B2" from elsewhere. */
export function a1From(home: string, cell: CellRef): string {
  return cell.sheet === home ? a1(cell) : `${quoteSheet(cell.sheet)}!${a1(cell)}`;
}

/** Excel quotes a sheet name unless it is letters, digits and underscores only and cannot be read as an address. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "$B$3" or "B3" → row and column; null when the text is no single-cell address. */
export function parseA1(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const [, column, row] = match ?? [];
  return column === undefined ? null : { column: columnNumber(column), row: Number(row) };
}

/** "A1:C3" or "B2" → a range with ordered corners; null when the text is none. */
export function parseRange(text: string): Range | null {
  const [from, to = from] = text.split(":");
  const first = parseA1(from ?? "");
  const last = parseA1(to ?? "");
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export function contains(range: Range, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}
