import { columnName } from "../../core/grid/address";
import type { ColumnRole } from "../../core/evaluation/column";
import type { EvaluationTable } from "../../core/evaluation/table";
import { leaves } from "../../core/evaluation/walk";

/** A small drawing of the table: bands from top to bottom, columns coloured by role. Units are rows and columns. */
export interface SheetMap {
  readonly rows: number;
  readonly columns: number;
  readonly bands: readonly MapBand[];
  readonly strips: readonly MapStrip[];
  /** Rows of indicators, relative to the map's top. */
  readonly indicatorRows: readonly number[];
}

export interface MapBand {
  readonly kind: "title" | "funds" | "goal" | "header" | "total";
  readonly top: number;
  readonly bottom: number;
}

export interface MapStrip {
  readonly role: ColumnRole;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly unsure: boolean;
}

export function sheetMap(table: EvaluationTable): SheetMap {
  const { top, left, bottom, right } = table.range;
  const bands: MapBand[] = [];
  const band = (kind: MapBand["kind"], rows: readonly number[]) => {
    const inside = rows.filter((row) => row >= top && row <= bottom);
    if (inside.length > 0) bands.push({ kind, top: Math.min(...inside) - top, bottom: Math.max(...inside) - top });
  };
  band("title", table.head.title?.cells.map(({ row }) => row) ?? []);
  const funds = [table.funds, ...table.blocks.map((block) => block.funds ?? null)];
  for (const block of funds) band("funds", block?.rows.map(({ row }) => row) ?? []);
  for (const { goal, headerRows } of table.blocks) {
    band(
      "goal",
      [goal?.expected?.cell.row, goal?.actual?.cell.row].filter((row) => row !== undefined),
    );
    band("header", headerRows);
  }
  if (table.totals.row !== null) band("total", [table.totals.row]);
  const unsureCells = new Set(table.unsure.map(({ cell }) => columnName(cell.column)));
  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    bands,
    strips: table.columns
      .filter(({ role }) => role !== "ignored")
      .map((column) => ({
        role: column.role,
        name: columnName(column.column),
        left: column.column - left,
        top: Math.max(0, column.band.top - top),
        bottom: Math.min(bottom, column.band.bottom) - top,
        unsure: unsureCells.has(columnName(column.column)) || column.confidence < 0.8,
      })),
    indicatorRows: [...leaves(table)].map(({ node }) => node.leaf.row - top),
  };
}
