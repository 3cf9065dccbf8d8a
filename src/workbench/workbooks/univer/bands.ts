import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Axis, BandChange, BandSize } from "../../host/workbook";
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
  if (axis === "row") {
    const { hd, ia } = rows.getRow(index) ?? {};
    return band(rows.getRowHeight(index), hd, ia === BooleanNumber.FALSE);
  }
  const { hd, w } = columns.getColumn(index) ?? {};
  return band(columns.getColumnWidth(index), hd, w !== undefined);
}

function band(pixels: number, hidden: BooleanNumber | undefined, given: boolean): BandSize {
  return { size: pixels * POINTS_PER_PIXEL, hidden: hidden === BooleanNumber.TRUE, given };
}

export function changeBands(workbook: UniverTarget, sheet: Worksheet, span: Span, change: BandChange): void {
  const { axis, from, count } = span;
  const cells = axis === "row" ? { row: from, rows: count } : { column: from, columns: count };
  grow(workbook, sheet.getSheetId(), { row: 0, column: 0, rows: 1, columns: 1, ...cells });
  const before = Array.from({ length: count }, (_, i) => bandOf(sheet, axis, from + i));
  workbook.step.begin(); // whatever it takes is one entry of the undo stack
  if ("given" in change) {
    const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
    resize(workbook, sheet, span, before, axis === "row" ? defaultRowHeight : defaultColumnWidth, false);
  } else {
    if (change.size !== undefined) resize(workbook, sheet, span, before, change.size / POINTS_PER_PIXEL, true);
    if (change.hidden !== undefined) hide(workbook, sheet, span, before, change.hidden);
  }
  workbook.step.end();
}

function resize(
  workbook: UniverTarget,
  sheet: Worksheet,
  span: Span,
  before: readonly BandSize[],
  pixels: number,
  given: boolean,
): void {
  const id = sheet.getSheetId();
  const { axis, from } = span;
  const ranges = [rangeOfSpan(sheet, span)];
  const sizeName = axis === "row" ? "rowHeight" : "colWidth";
  const sizes = Object.fromEntries(before.map(({ size }, i) => [from + i, size / POINTS_PER_PIXEL]));
  workbook.mutate(MUTATIONS[axis].size, id, { ranges, [sizeName]: pixels }, { ranges, [sizeName]: sizes });
  if (axis === "column") return;
  // A row that is said to fit what it holds is drawn as high as that, whatever height it was given.
  const fits = Object.fromEntries(before.map((row, i) => [from + i, fitting(row.given)]));
  const autoHeightInfo = fitting(given);
  workbook.mutate(
    SetWorksheetRowIsAutoHeightMutation.id,
    id,
    { ranges, autoHeightInfo },
    { ranges, autoHeightInfo: fits },
  );
}

function fitting(given: boolean): BooleanNumber {
  return given ? BooleanNumber.FALSE : BooleanNumber.TRUE;
}

function hide(
  workbook: UniverTarget,
  sheet: Worksheet,
  span: Span,
  before: readonly BandSize[],
  hidden: boolean,
): void {
  const { axis, from } = span;
  const changed = before.flatMap((band, i) => {
    return band.hidden === hidden ? [] : [rangeOfSpan(sheet, { axis, from: from + i, count: 1 })];
  });
  if (changed.length === 0) return;
  const { hide, show } = MUTATIONS[axis];
  const [there, back] = hidden ? [hide, show] : [show, hide];
  workbook.mutate(there, sheet.getSheetId(), { ranges: changed }, { ranges: changed }, back);
}

function rangeOfSpan(sheet: Worksheet, { axis, from, count }: Span): IRange {
  const to = from + count - 1;
  return axis === "row"
    ? { startRow: from, endRow: to, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: from, endColumn: to };
}
