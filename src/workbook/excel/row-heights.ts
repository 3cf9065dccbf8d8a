import type { RowHeight } from "../../core/edits/edit-plan";
import { rangeOf } from "./cells";

/** Asks for the heights of rows, in points; the answer can be read after the next round trip, on sheets that exist. */
export function askRowHeights(
  sheetOf: (name: string) => Excel.Worksheet,
  rows: readonly RowHeight[],
): (sheets: readonly string[]) => Map<string, number> {
  const asked = rows.map(({ sheet, row }) => {
    const { format } = rowOf(sheetOf(sheet), row);
    format.load("rowHeight");
    return { key: rowKey(sheet, row), sheet, format };
  });
  return (sheets) =>
    new Map(asked.flatMap(({ key, sheet, format }) => (sheets.includes(sheet) ? [[key, format.rowHeight]] : [])));
}

/** Puts the heights into the queue. */
export function queueRowHeights(workbook: Excel.Workbook, rows: readonly RowHeight[]): void {
  for (const { sheet, row, height } of rows) {
    const { format } = rowOf(workbook.worksheets.getItem(sheet), row);
    if (height === null) format.autofitRows();
    else format.rowHeight = height;
  }
}

export function rowKey(sheet: string, row: number): string {
  return `${row}:${sheet}`;
}

function rowOf(sheet: Excel.Worksheet, row: number): Excel.Range {
  return rangeOf(sheet, { top: row, bottom: row, left: 1, right: 1 });
}
