import { columnName, type CellRef } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { cellsInside } from "./facts/cells-inside";
import { ownGrid } from "./facts/own-grid";
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
  check: (context) => {
    const grid = ownGrid(context);
    const cells = cellsInside(grid, context.table.range);
    const rows = firstOf(grid, cells, "row", grid.hiddenRows);
    const columns = firstOf(grid, cells, "column", grid.hiddenColumns);
    return [
      ...told("rows", rows, (cell) => String(cell.row)),
      ...told("columns", columns, (cell) => columnName(cell.column)),
    ];
  },
});

function told(what: "rows" | "columns", cells: readonly CellRef[], nameOf: (cell: CellRef) => string): Draft[] {
  const [primary] = cells;
  return primary ? [{ message: what, values: { [what]: cells.map(nameOf).join("、") }, primary, cells }] : [];
}

/** The first filled cell of every hidden row or column that reaches into the table. */
function firstOf(
  { sheet }: Grid,
  cells: readonly GridCell[],
  axis: "row" | "column",
  hidden: ReadonlySet<number>,
): readonly CellRef[] {
  return [...hidden]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const first = cells.find((cell) => cell[axis] === at);
      return first ? [{ sheet, row: first.row, column: first.column }] : [];
    });
}
