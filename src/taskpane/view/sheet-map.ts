import { a1Range, columnName } from "../../core/grid/address";
import type { ColumnRole } from "../../core/evaluation/column";
import type { EvaluationTable } from "../../core/evaluation/table";
import { leaves } from "../../core/evaluation/walk";

/** A small drawing of the table: bands from top to bottom, columns coloured by role. Units are rows and columns. */
export interface SheetMap {
  readonly rows: number;
  readonly columns: number;
  /** Row and column of the sheet at the map's corner. */
  readonly top: number;
  readonly left: number;
  /** From top to bottom, none over another. */
  readonly bands: readonly MapBand[];
  readonly strips: readonly MapStrip[];
  /** Rows of indicators and rows that are none, relative to the map's top. */
  readonly indicatorRows: readonly number[];
  readonly excludedRows: readonly number[];
}

export interface MapBand {
  readonly kind: "title" | "funds" | "goal" | "header" | "total";
  readonly top: number;
  readonly bottom: number;
  /** "A5:I9", on the sheet. */
  readonly range: string;
}

export interface MapStrip {
  readonly role: ColumnRole;
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly unsure: boolean;
  readonly percent: number;
}

export function sheetMap(table: EvaluationTable): SheetMap {
  const { top, left, bottom, right } = table.range;
  const found: MapBand[] = [];
  const band = (kind: MapBand["kind"], rows: readonly number[]) => {
    const inside = rows.filter((row) => row >= top && row <= bottom);
    if (inside.length === 0) return;
    const [first, last] = inside.reduce(([a, b], row) => [Math.min(a, row), Math.max(b, row)], [bottom, top]);
    const range = a1Range({ top: first, left, bottom: last, right });
    found.push({ kind, top: first - top, bottom: last - top, range });
  };
  band("title", table.head.title?.cells.map(({ row }) => row) ?? []);
  for (const block of [table.funds, ...table.blocks.map(({ funds }) => funds ?? null)])
    band("funds", block?.rows.map(({ row }) => row) ?? []);
  for (const { goal, headerRows } of table.blocks) {
    const told = [goal?.expected?.cell.row, goal?.actual?.cell.row].filter((row) => row !== undefined);
    band("goal", told);
    band("header", headerRows);
  }
  if (table.totals.row !== null) band("total", [table.totals.row]);

  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    top,
    left,
    bands: apart(found),
    strips: stripsOf(table),
    indicatorRows: [...new Set(leaves(table).map(({ node }) => node.leaf.row - top))],
    excludedRows: table.excluded.map(({ row }) => row - top),
  };
}

/** Bands that share a row with the one above are left out: a list names its goal on the rows of its indicators. */
function apart(bands: readonly MapBand[]): MapBand[] {
  const sorted = [...bands].sort((a, b) => a.top - b.top || a.bottom - b.bottom);
  const kept: MapBand[] = [];
  for (const band of sorted) if (band.top > (kept.at(-1)?.bottom ?? -1)) kept.push(band);
  return kept;
}

/** One strip a role and place, from its first block to its last. */
function stripsOf(table: EvaluationTable): MapStrip[] {
  const { top, left, right, bottom } = table.range;
  const columns = table.columns.filter(({ role }) => role !== "ignored");
  const places = [...new Set(table.columns.map(({ column }) => column))].sort((a, b) => a - b);
  const unsure = new Set(table.unsure.map(({ cell }) => cell.column));
  const strips = new Map<string, MapStrip>();
  for (const { role, column, band, confidence } of columns) {
    const key = `${role}/${column}`;
    const known = strips.get(key);
    const next = places.find((place) => place > column) ?? right + 1;
    strips.set(key, {
      role,
      name: columnName(column),
      left: column - left,
      width: next - column,
      top: Math.min(known?.top ?? bottom, Math.max(0, band.top - top)),
      bottom: Math.max(known?.bottom ?? 0, Math.min(bottom, band.bottom) - top),
      unsure: known?.unsure === true || unsure.has(column) || confidence < 0.8,
      percent: Math.min(known?.percent ?? 100, Math.round(confidence * 100)),
    });
  }
  return [...strips.values()];
}
