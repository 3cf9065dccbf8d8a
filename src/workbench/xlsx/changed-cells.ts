import type { Area } from "../host/area";
import type { Workbook } from "../host/workbook";
import { isBlank, readArea, written, type Grid, type GridCell, type Plan, type Written } from "./cell-now";

type CellEdit = Plan["edits"][number];

const WHY = { id: "workbench.save" };

/** What differs on a sheet from what the file says of it. */
export function changedCells(workbook: Workbook, id: string, grid: Grid): CellEdit[] {
  const used = workbook.usedArea(id, true);
  const rows = Math.max(grid.rowCount, used ? used.row + used.rows : 0);
  const columns = Math.max(grid.columnCount, used ? used.column + used.columns : 0);
  if (rows === 0 || columns === 0) return [];
  const area: Area = { row: 0, column: 0, rows, columns };
  const now = readArea(workbook, id, area);
  const before = new Map([...grid.cells.values()].map((cell) => [`${cell.row},${cell.column}`, cell]));
  const edits: CellEdit[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = now.at(row, column);
      const old = before.get(`${row + 1},${column + 1}`);
      const after = written(cell, old);
      const held = old !== undefined || !isBlank(cell.value);
      const numberFormat = held ? cell.numberFormat : null;
      const sameFormat = numberFormat === null || numberFormat === (old?.numberFormat ?? "General");
      if (after === null && sameFormat) continue;
      edits.push({
        cell: { sheet: grid.sheet, row: row + 1, column: column + 1 },
        before: {
          value: old?.value ?? null,
          formula: old?.formula ?? null,
          numberFormat: old?.numberFormat ?? "General",
        },
        after: after ?? kept(old),
        ...(sameFormat ? {} : { numberFormat }),
        why: WHY,
      });
    }
  }
  return edits;
}

function kept(old: GridCell | undefined): Written {
  if (old?.formula) return { kind: "formula", formula: old.formula, expected: old.value };
  return { kind: "value", value: old?.value ?? null };
}
