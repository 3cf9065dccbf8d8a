import { cellKey, makeGrid, type Grid, type GridCell } from "../../src/core/grid/grid";
import type { Range } from "../../src/core/grid/address";

/** A place, and the place it had before. */
export type Place = (at: { row: number; column: number }) => { row: number; column: number };

/** A sheet made from another, and the way back for whoever compares addresses. */
export interface Reshaped {
  readonly grid: Grid;
  readonly back: Place;
}

const same: Place = (at) => at;

interface Parts {
  readonly cells?: Iterable<GridCell>;
  readonly merges?: readonly Range[];
  readonly hiddenColumns?: Iterable<number>;
  readonly hiddenRows?: Iterable<number>;
}

/** The sheet with some of its parts replaced. */
export function rebuilt(grid: Grid, parts: Parts): Grid {
  const { sheet, visibility, merges, hiddenRows, hiddenColumns } = grid;
  return makeGrid({ sheet, visibility, cells: grid.cells.values(), merges, hiddenRows, hiddenColumns, ...parts });
}

/** Moves whole rows and columns; a merge that spans an inserted one grows, as in Excel. */
function moved(grid: Grid, row: (row: number) => number, column: (column: number) => number, back: Place): Reshaped {
  const cells = [...grid.cells.values()].map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) }));
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    top: row(top),
    left: column(left),
    bottom: row(bottom),
    right: column(right),
  }));
  const hiddenRows = [...grid.hiddenRows].map(row);
  const hiddenColumns = [...grid.hiddenColumns].map(column);
  return { grid: rebuilt(grid, { cells, merges, hiddenRows, hiddenColumns }), back };
}

export function shifted(grid: Grid, rows: number, columns: number): Reshaped {
  return moved(
    grid,
    (row) => row + rows,
    (column) => column + columns,
    ({ row, column }) => ({ row: row - rows, column: column - columns }),
  );
}

export function withBlankRow(grid: Grid, before: number): Reshaped {
  return moved(
    grid,
    (row) => (row >= before ? row + 1 : row),
    (column) => column,
    ({ row, column }) => ({ row: row > before ? row - 1 : row, column }),
  );
}

export function withBlankColumn(grid: Grid, before: number): Reshaped {
  return moved(
    grid,
    (row) => row,
    (column) => (column >= before ? column + 1 : column),
    ({ row, column }) => ({ row, column: column > before ? column - 1 : column }),
  );
}

export function withHiddenColumn(grid: Grid, column: number): Reshaped {
  return { grid: rebuilt(grid, { hiddenColumns: [...grid.hiddenColumns, column] }), back: same };
}

/** The chosen merges dissolved; `fill` writes their value into every cell, as an export does. */
export function unmerged(grid: Grid, chosen: (merge: Range) => boolean, fill: boolean): Reshaped {
  const cells = new Map(grid.cells);
  for (const { top, left, bottom, right } of grid.merges.filter(chosen)) {
    const corner = grid.cells.get(cellKey(top, left));
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row === top && column === left) continue;
        cells.delete(cellKey(row, column));
        if (fill && corner) cells.set(cellKey(row, column), { ...corner, row, column });
      }
    }
  }
  return {
    grid: rebuilt(grid, { cells: cells.values(), merges: grid.merges.filter((merge) => !chosen(merge)) }),
    back: same,
  };
}

/** Every cell through `change`; null deletes it. */
export function withCells(grid: Grid, change: (cell: GridCell) => GridCell | null): Reshaped {
  const cells = [...grid.cells.values()].map(change).filter((cell) => cell !== null);
  return { grid: rebuilt(grid, { cells }), back: same };
}

/** Two columns exchanged between two rows; null where a merge ties either of them to another column. */
export function withSwappedColumns(
  grid: Grid,
  rows: { top: number; bottom: number },
  a: number,
  b: number,
): Reshaped | null {
  const inside = (merge: Range) => merge.bottom >= rows.top && merge.top <= rows.bottom;
  const touches = (merge: Range, column: number) => merge.left <= column && merge.right >= column;
  const ties = grid.merges.filter(
    (merge) => inside(merge) && (touches(merge, a) || touches(merge, b)) && merge.left !== merge.right,
  );
  if (ties.length > 0) return null;
  const other = (column: number) => (column === a ? b : column === b ? a : column);
  const swap: Place = ({ row, column }) => ({
    row,
    column: row >= rows.top && row <= rows.bottom ? other(column) : column,
  });
  const cells = [...grid.cells.values()].map((cell) => ({ ...cell, ...swap(cell) }));
  const merges = grid.merges.map((merge) =>
    inside(merge) && merge.left === merge.right
      ? { ...merge, left: other(merge.left), right: other(merge.right) }
      : merge,
  );
  return { grid: rebuilt(grid, { cells, merges }), back: swap };
}
