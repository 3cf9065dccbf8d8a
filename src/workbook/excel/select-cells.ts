import { a1, a1Range, contains, type CellRef, type Range } from "../../core/grid/address";
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
    const areas = areasToSelect(cells);
    const [first] = areas;
    // Several areas at once can only be selected from 1.18 on; before, the one with the first cell is.
    const several = areas.length > 1 && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
    if (several) sheet.getRanges(areas.slice(0, MOST_AREAS).map(a1Range).join(",")).select();
    else if (first) rangeOf(sheet, first).select();
    await context.sync();
  });
}

/** Those on the first cell's sheet; its own comes first, since the active cell is there. */
function areasToSelect([first, ...others]: readonly [CellRef, ...CellRef[]]): Range[] {
  const onSheet = [first, ...others.filter(({ sheet }) => sheet === first.sheet)];
  const areas = rectangles([...new Map(onSheet.map((cell) => [a1(cell), cell])).values()]).map(({ area }) => area);
  return areas.sort((a, b) => Number(contains(b, first)) - Number(contains(a, first)));
}
