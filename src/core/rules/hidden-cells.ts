import { columnName, type CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { defineRule, type Draft } from "./rule";

/** Hidden rows or columns with something in them, inside the table. */
export const hiddenCells = defineRule({
  meta: {
    id: "hidden-cells",
    severity: "info",
    messages: { rows: ["rows"], columns: ["columns"] },
    needs: [],
    yields: [],
    clause: "Excel：隐藏行列",
  },
  check: ({ grids, table }) => {
    const grid = grids.find((one) => one.sheet === table.sheet);
    if (!grid) return [];
    const rows = firstCells(grid, table.range, "row");
    const columns = firstCells(grid, table.range, "column");
    const drafts: Draft[] = [];
    const [row] = rows;
    const [column] = columns;
    if (row)
      drafts.push({
        message: "rows",
        values: { rows: rows.map((cell) => cell.row).join("、") },
        primary: row,
        cells: rows,
      });
    if (column) {
      const names = columns.map((cell) => columnName(cell.column)).join("、");
      drafts.push({
        message: "columns",
        values: { columns: names },
        primary: column,
        cells: columns,
      });
    }
    return drafts;
  },
});

/** The first filled cell of every hidden row or column that reaches into the table. */
function firstCells(
  grid: Grid,
  range: { top: number; left: number; bottom: number; right: number },
  axis: "row" | "column",
): CellRef[] {
  const hidden = axis === "row" ? grid.hiddenRows : grid.hiddenColumns;
  if (hidden.size === 0) return [];
  const first = new Map<number, CellRef>();
  for (const { row, column } of grid.cells.values()) {
    const at = axis === "row" ? row : column;
    const inside = row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    if (!inside || !hidden.has(at)) continue;
    const other = first.get(at);
    if (!other || row < other.row || column < other.column) first.set(at, { sheet: grid.sheet, row, column });
  }
  return [...first.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}
