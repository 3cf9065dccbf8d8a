import type { readWorkbook } from "../../workbook/xlsx/read";
import type { Workbook } from "../host/workbook";
import type { Plan } from "./cell-now";

type RowHeight = NonNullable<Plan["rowHeights"]>[number];
type Survey = NonNullable<ReturnType<typeof readWorkbook>["sheets"][number]["survey"]>;

/** Heights go through pixels; what is nearer than this is the same. */
const SAME = 0.01;

/** Rows in use that were given another height than the file says, and those that now fit their contents. */
export function changedHeights(workbook: Workbook, id: string, sheet: string, survey: Survey | null): RowHeight[] {
  const stated = survey?.rowHeights ?? new Map<number, never>();
  const used = workbook.usedArea(id, false);
  const last = Math.max(used ? used.row + used.rows : 0, ...stated.keys());
  const heights: RowHeight[] = [];
  for (let row = 1; row <= last; row++) {
    const { given, size } = workbook.band(id, "row", row - 1);
    const before = stated.get(row);
    if (given && !(before && Math.abs(before.points - size) < SAME)) heights.push({ sheet, row, height: size });
    if (!given && before?.given) heights.push({ sheet, row, height: null });
  }
  return heights;
}
