import { a1Range, type CellRef } from "../../core/grid/address";
import { rectangles } from "../../core/edits/rectangles";
import type { Call } from "../port";
import { WorkbookError } from "../workbook-error";
import { rangeOf } from "./cells";
import type { HostSession } from "./host-session";
import { visibilityOf } from "./visibility";

/** Excel takes a list of areas up to 8,192 characters; beyond some dozens nobody looks at them one by one. */
const MOST_AREAS = 200;

/**
 * Shows the first cell's sheet, then selects: a selection on a sheet that is not shown yet is lost. Tells the id of the
 * sheet where it had to be shown, so that the event this causes is known for ours.
 */
export function selectCells(
  session: HostSession,
  cells: readonly [CellRef, ...CellRef[]],
  willActivate: (sheetId: string) => void,
  call: Call | undefined,
): Promise<void> {
  const name = cells[0].sheet;
  return session.run("read", call, name, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load("id,visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheet-gone", { values: { sheet: name } });
    if (visibilityOf(sheet.visibility) !== "visible") {
      throw new WorkbookError("sheet-hidden", { values: { sheet: name } });
    }
    if (active.id !== sheet.id) {
      willActivate(sheet.id);
      sheet.activate();
      await context.sync();
    }
    const areas = rectangles(cells.filter((cell) => cell.sheet === name)).map(({ area }) => area);
    const [only] = areas;
    if (only && areas.length === 1) rangeOf(sheet, only).select();
    else sheet.getRanges(areas.slice(0, MOST_AREAS).map(a1Range).join(",")).select();
    await context.sync();
  });
}
