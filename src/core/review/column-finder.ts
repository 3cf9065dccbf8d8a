import type { Column, ColumnRole } from "../evaluation/column";
import type { CellRef } from "../grid/address";

/**
 * The column that a cell stands in: a label spans the columns right of it that have none. Where columns share a place
 * the one of this role is meant, and of repeated headers the one over the cell's row.
 */
export function columnFinder(columns: readonly Column[]): (cell: CellRef, role: ColumnRole) => Column | null {
  const places = new Map<number, Column[]>();
  for (const column of columns) {
    const list = places.get(column.column);
    if (list) list.push(column);
    else places.set(column.column, [column]);
  }
  const starts = [...places.keys()].sort((a, b) => b - a);
  return ({ row, column }, role) => {
    const list = places.get(starts.find((start) => start <= column) ?? 0) ?? [];
    const over = list.filter(({ band }) => band.top <= row && row <= band.bottom);
    const all = [...over, ...list];
    return all.find((one) => one.role === role) ?? all[0] ?? null;
  };
}
