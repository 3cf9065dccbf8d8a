import type { CellRef, Range } from "../grid/address";
import { a1Range } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { cellAt, cellKey } from "../grid/grid";

/** A cell as a reader sees it: a merged area is one cell, named by its top-left address. */
export interface LogicalCell {
  readonly row: number;
  readonly column: number;
  /** Last row and column that it covers; its own where it is not merged. */
  readonly bottom: number;
  readonly right: number;
  /** As displayed; "" where nothing stands. */
  readonly text: string;
  /** What is stored, undefined where the cell is blank. */
  readonly stored: GridCell | undefined;
}

/** The sheet without its merges: every row lists the logical cells that cross it, from left to right. */
export interface LogicalSheet {
  readonly grid: Grid;
  /** Rows on which a cell of its own stands, ascending; rows that are blank or only crossed by a merge are left out. */
  readonly rows: readonly number[];
  /** Cells that cross the row and hold something. */
  readonly crossing: (row: number) => readonly LogicalCell[];
  /** Cells that start on the row and hold something. */
  readonly starting: (row: number) => readonly LogicalCell[];
  /** The cell at an address, merges looked through; blank ones too. */
  readonly at: (row: number, column: number) => LogicalCell;
  readonly ref: (cell: LogicalCell) => CellRef;
}

/**
 * First stage: lays the merges out. A value hidden under a merge is not read (it stays in the grid, a rule speaks of
 * it). Cost: stored cells, and for each merge the rows with content that it crosses.
 */
export function expandMerges(grid: Grid): LogicalSheet {
  const merges = grid.merges.filter((m) => m.top <= grid.rowCount && m.left <= grid.columnCount);
  const contentRows = new Set<number>();
  for (const cell of grid.cells.values()) contentRows.add(cell.row);
  const rows = [...contentRows].sort((a, b) => a - b);
  const mergesOf = mergesByRow(merges, rows);
  const mergeAt = (row: number, column: number): Range | undefined =>
    mergesOf.get(row)?.find((m) => column >= m.left && column <= m.right);

  const known = new Map<number, LogicalCell>();
  const merged = new Map<Range, LogicalCell>();
  const logical = (row: number, column: number): LogicalCell => {
    const key = cellKey(row, column);
    let cell = known.get(key);
    if (cell) return cell;
    const merge = mergeAt(row, column);
    cell =
      (merge && merged.get(merge)) ?? cellOver(grid, merge ?? { top: row, left: column, bottom: row, right: column });
    if (merge) merged.set(merge, cell);
    known.set(key, cell);
    return cell;
  };

  const starts = new Map<number, LogicalCell[]>();
  for (const stored of grid.cells.values()) {
    const cell = logical(stored.row, stored.column);
    if (cell.row !== stored.row || cell.column !== stored.column || cell.text.trim() === "") continue;
    const list = starts.get(cell.row);
    if (list) list.push(cell);
    else starts.set(cell.row, [cell]);
  }
  for (const list of starts.values()) list.sort((a, b) => a.column - b.column);

  const crossing = (row: number): readonly LogicalCell[] => {
    const own = starts.get(row) ?? [];
    const through = (mergesOf.get(row) ?? [])
      .filter((m) => m.top < row)
      .map((m) => logical(m.top, m.left))
      .filter((cell) => cell.text.trim() !== "");
    return through.length === 0 ? own : [...own, ...through].sort((a, b) => a.column - b.column);
  };
  return {
    grid,
    rows: rows.filter((row) => starts.has(row)),
    crossing,
    starting: (row) => starts.get(row) ?? [],
    at: logical,
    ref: (cell) => ({ sheet: grid.sheet, row: cell.row, column: cell.column }),
  };
}

function cellOver(grid: Grid, { top, left, bottom, right }: Range): LogicalCell {
  const stored = cellAt(grid, top, left);
  return { row: top, column: left, bottom, right, text: textOf(stored), stored };
}

function mergesByRow(merges: readonly Range[], rows: readonly number[]): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) {
    for (const row of rows.slice(lowerBound(rows, merge.top), lowerBound(rows, merge.bottom + 1))) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textOf(cell: GridCell | undefined): string {
  if (!cell) return "";
  if (cell.text !== "") return cell.text;
  return typeof cell.value === "string" || typeof cell.value === "number" ? String(cell.value) : "";
}

/** For people and tests: one line a row, "3 | A3:B3 项目名称 | C3 培训". */
export function printLogical(sheet: LogicalSheet): string {
  const area = (cell: LogicalCell): string =>
    a1Range({ top: cell.row, left: cell.column, bottom: cell.bottom, right: cell.right });
  return sheet.rows
    .map(
      (row) =>
        `${row} | ${sheet
          .starting(row)
          .map((cell) => `${area(cell)} ${cell.text.trim()}`)
          .join(" | ")}`,
    )
    .join("\n");
}
