import { parseA1, type CellRef } from "../../../src/core/grid/address";
import { cellAt, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { readWorkbook } from "../../../src/workbook/xlsx/read";

/** The sheet of this name; the first where none is given. */
export function gridOf(bytes: Uint8Array, sheet?: string): Grid {
  const { grids } = readWorkbook(bytes);
  const found = sheet === undefined ? grids[0] : grids.find((grid) => grid.sheet === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

export function placeOf(address: string, sheet: string): CellRef {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  return { sheet, ...place };
}

export function cellOf(bytes: Uint8Array, address: string, sheet?: string): GridCell | undefined {
  const { row, column } = placeOf(address, "");
  return cellAt(gridOf(bytes, sheet), row, column);
}
