import type { CellRef, Range } from "../../core/grid/address";
import { contains } from "../../core/grid/address";
import { cellKey, type Grid } from "../../core/grid/grid";
import { references, type References } from "./formula-references";

interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reads: References;
  /** The area that an array formula fills; the cell alone otherwise. */
  readonly fills: Range;
}

/**
 * The formula cells, by sheet and cellKey, whose saved results may no longer hold once these cells have changed: all
 * that read them, directly or through others, and all of which it cannot be told. Others keep their results, so that a
 * reader that does not calculate still sees them.
 */
export function staleFormulas(
  grids: readonly Grid[],
  arraysOn: (sheet: string) => readonly Range[],
  changed: readonly CellRef[],
): Map<string, Set<number>> {
  const stale = new Map<string, Set<number>>();
  if (changed.length === 0) return stale;
  const dirty = new DirtyCells();
  for (const cell of changed) dirty.add(cell);
  let waiting = formulaCells(grids, arraysOn);
  // Results mostly feed results below or to the right, else above: going to and fro settles chains in a few rounds.
  for (let found = true; found; waiting = waiting.reverse()) {
    found = false;
    const rest: FormulaCell[] = [];
    for (const cell of waiting) {
      const { sheet, reads, fills } = cell;
      if (reads !== "anything" && !reads.some((read) => dirty.meets(read.sheet, read.range))) {
        rest.push(cell);
        continue;
      }
      found = true;
      const keys = stale.get(sheet) ?? new Set();
      stale.set(sheet, keys);
      for (let row = fills.top; row <= fills.bottom; row++) {
        for (let column = fills.left; column <= fills.right; column++) {
          dirty.add({ sheet, row, column });
          keys.add(cellKey(row, column));
        }
      }
    }
    waiting = rest;
  }
  return stale;
}

function formulaCells(grids: readonly Grid[], arraysOn: (sheet: string) => readonly Range[]): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const { sheet, cells: all } of grids) {
    const arrays = arraysOn(sheet);
    for (const cell of all.values()) {
      const { row, column, formula } = cell;
      if (formula === null) continue;
      const alone = { top: row, left: column, bottom: row, right: column };
      const fills = arrays.find((area) => contains(area, cell)) ?? alone;
      cells.push({ sheet, row, column, reads: references(formula, sheet), fills });
    }
  }
  return cells;
}

/** Changed cells by sheet and row. Sheet names are compared as Excel does, without case. */
class DirtyCells {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  add({ sheet, row, column }: CellRef): void {
    const name = sheet.toLowerCase();
    const rows = this.sheets.get(name) ?? new Map<number, Set<number>>();
    this.sheets.set(name, rows);
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns.add(column));
  }

  meets(sheet: string, { top, left, bottom, right }: Range): boolean {
    const rows = this.sheets.get(sheet.toLowerCase());
    if (!rows) return false;
    const inRow = (columns: ReadonlySet<number>): boolean => {
      if (columns.size > right - left) return someBetween(left, right, (column) => columns.has(column));
      return [...columns].some((column) => column >= left && column <= right);
    };
    if (rows.size > bottom - top) {
      return someBetween(top, bottom, (row) => inRow(rows.get(row) ?? new Set()));
    }
    return [...rows].some(([row, columns]) => row >= top && row <= bottom && inRow(columns));
  }
}

function someBetween(first: number, last: number, test: (position: number) => boolean): boolean {
  for (let position = first; position <= last; position++) if (test(position)) return true;
  return false;
}
