import type { Range } from "./address";

/** The error values that a cell can hold. Unknown ones are kept as their text. */
export interface ErrorValue {
  readonly error: string; // "#REF!", "#DIV/0!", …
}

/** What a cell stores. Dates are serial numbers with a date format, as in Excel. */
export type CellValue = string | number | boolean | ErrorValue | null;

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As displayed: "91.36%" for 0.9136 with the format 0.00%. "" for a blank cell. */
  readonly text: string;
  /** With its leading "=", null where the cell holds a constant. */
  readonly formula: string | null;
  /** Excel's own codes; "General" where none is set. */
  readonly numberFormat: string;
}

/**
 * One sheet as it was read: sparse, immutable, knowing nothing of evaluation.
 * Only cells that hold something are in `cells`; a million blank formatted cells cost nothing.
 * A merged area's value is at its top-left cell; a value that lies hidden under a merge stands in `cells` at its own
 * address, like any other.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** The last row and column that hold something; 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** More columns than Excel has, so that row and column fit one number. */
const COLUMNS = 16385;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The cell at an address exactly as stored, undefined where it is blank. Merges are not looked through. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.cells.get(cellKey(row, column));
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** No cell of Excel holds infinity or NaN; a file that claims so (1E999) gets what Excel calls it. */
function finite(cell: GridCell): GridCell {
  if (typeof cell.value !== "number" || Number.isFinite(cell.value)) return cell;
  return { ...cell, value: { error: "#NUM!" }, text: "#NUM!" };
}

/** Builds a Grid from its cells; blank ones (no value, no formula) are dropped, numbers that are none become #NUM!. */
export function makeGrid(parts: {
  sheet: string;
  cells: Iterable<GridCell>;
  visibility?: Grid["visibility"];
  merges?: readonly Range[];
  hiddenRows?: Iterable<number>;
  hiddenColumns?: Iterable<number>;
}): Grid {
  const cells = new Map<number, GridCell>();
  let rowCount = 0;
  let columnCount = 0;
  for (const cell of parts.cells) {
    if (cell.formula === null && (cell.value === null || cell.value === "")) continue;
    cells.set(cellKey(cell.row, cell.column), finite(cell));
    rowCount = Math.max(rowCount, cell.row);
    columnCount = Math.max(columnCount, cell.column);
  }
  return {
    sheet: parts.sheet,
    visibility: parts.visibility ?? "visible",
    rowCount,
    columnCount,
    cells,
    merges: parts.merges ?? [],
    hiddenRows: new Set(parts.hiddenRows),
    hiddenColumns: new Set(parts.hiddenColumns),
  };
}
