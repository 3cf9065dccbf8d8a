import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Axis, BandSize } from "../../host/workbook";
import { grow } from "./sheets";
import type { UniverTarget } from "./target";

/** Univer measures in pixels, Excel's API in points. */
const POINTS_PER_PIXEL = 0.75;

const MUTATIONS = {
  row: { size: SetWorksheetRowHeightMutation.id, hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
  column: { size: SetWorksheetColWidthMutation.id, hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
} as const;

export interface Span {
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
}

export function bandOf(sheet: Worksheet, axis: Axis, index: number): BandSize {
  const rows = sheet.getRowManager();
  const columns = sheet.getColumnManager();
  const pixels = axis === "row" ? rows.getRowHeight(index) : columns.getColumnWidth(index);
  const hidden = axis === "row" ? rows.getRow(index)?.hd : columns.getColumn(index)?.hd;
  return { size: pixels * POINTS_PER_PIXEL, hidden: hidden === BooleanNumber.TRUE };
}

export function changeBands(workbook: UniverTarget, sheet: Worksheet, span: Span, change: Partial<BandSize>): void {
  const id = sheet.getSheetId();
  const { axis, from, count } = span;
  const cells = axis === "row" ? { row: from, rows: count } : { column: from, columns: count };
  grow(workbook, id, { row: 0, column: 0, rows: 1, columns: 1, ...cells });
  const before = Array.from({ length: count }, (_, i) => bandOf(sheet, axis, from + i));
  const ranges = [rangeOfSpan(sheet, span)];
  const sizeName = axis === "row" ? "rowHeight" : "colWidth";
  if (change.size !== undefined) {
    const sizes = Object.fromEntries(before.map(({ size }, i) => [from + i, size / POINTS_PER_PIXEL]));
    const pixels = change.size / POINTS_PER_PIXEL;
    workbook.mutate(MUTATIONS[axis].size, id, { ranges, [sizeName]: pixels }, { ranges, [sizeName]: sizes });
  }
  if (change.hidden === undefined) return;
  const changed = before.flatMap(({ hidden }, i) => {
    return hidden === change.hidden ? [] : [rangeOfSpan(sheet, { axis, from: from + i, count: 1 })];
  });
  const { hide, show } = MUTATIONS[axis];
  if (changed.length === 0) return;
  const [there, back] = change.hidden ? [hide, show] : [show, hide];
  workbook.mutate(there, id, { ranges: changed }, { ranges: changed }, back);
}

function rangeOfSpan(sheet: Worksheet, { axis, from, count }: Span): IRange {
  const to = from + count - 1;
  return axis === "row"
    ? { startRow: from, endRow: to, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: from, endColumn: to };
}
