import type { EditPlan } from "../../core/edits/edit-plan";
import type { Rectangle } from "../../core/edits/rectangles";
import type { Standing } from "../../core/edits/standing";
import { withSetting } from "../xlsx/settings-xml";
import { addSheet } from "./add-sheet";
import { queueComments } from "./comments";
import type { HostContext } from "./host-session";
import { queueRowHeights } from "./row-heights";
import { readSettingsPart, writeSettingsPart } from "./settings-part";
import { cellInput, portions, writeRectangle, type CellInput } from "./write-cells";

/** Cells written in one round trip: the host takes at most 5 MB. */
const PORTION_CELLS = 50_000;

/**
 * Writes a plan, checked already, in one round trip up to 50,000 cells; `found` is what was there when it was checked.
 * Sheets are taken away last, since that cannot be undone by Excel.
 */
export async function writePlan(context: HostContext, plan: EditPlan, found: Standing): Promise<void> {
  for (const sheet of plan.addSheets ?? []) addSheet(context.workbook, sheet);
  for (const [name, cells] of inputsBySheet(plan, found)) {
    const sheet = context.workbook.worksheets.getItem(name);
    const [first, ...others] = portions(cells, PORTION_CELLS);
    for (const rectangle of first ?? []) writeRectangle(sheet, rectangle);
    for (const portion of others) await writePortion(context, sheet, portion);
  }
  queueRowHeights(context.workbook, plan.rowHeights ?? []);
  queueComments(context, plan.comments ?? []);
  await queueSettings(context, plan);
  for (const { name } of plan.removeSheets ?? []) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

/** Sends what is queued, so that the next portion starts a request of its own. */
async function writePortion(context: HostContext, sheet: Excel.Worksheet, portion: readonly Rectangle<CellInput>[]) {
  await context.sync();
  for (const rectangle of portion) writeRectangle(sheet, rectangle);
}

function inputsBySheet(plan: EditPlan, found: Standing): Map<string, CellInput[]> {
  const bySheet = new Map<string, CellInput[]>();
  for (const { cell, after, numberFormat } of plan.edits) {
    const cells = bySheet.get(cell.sheet) ?? [];
    bySheet.set(cell.sheet, cells);
    cells.push(cellInput(cell, after, found.cell(cell), numberFormat));
  }
  return bySheet;
}

async function queueSettings(context: HostContext, { settings = [] }: EditPlan): Promise<void> {
  if (settings.length === 0) return;
  let kept = await readSettingsPart(context);
  for (const { key, after } of settings) kept = withSetting(kept, key, after);
  await writeSettingsPart(context, kept);
}
