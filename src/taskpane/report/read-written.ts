import type { Review } from "../../core/review/review";
import { settingsInForce, type LayeredSettings } from "../../core/settings/settings";
import type { Grid } from "../../core/grid/grid";
import type { Call, SheetInfo, WorkbookPort } from "../../workbook/port";
import type { Core } from "../session/core";
import type { ReportOnSheet, ReportState } from "./report-state";

/** The reports that were written of a sheet's tables, with the sheets that they stand on as they are now. */
export async function readWritten(
  port: WorkbookPort,
  core: Core,
  read: { readonly grid: Grid; readonly review: Review; readonly sheets: readonly SheetInfo[] },
  layers: LayeredSettings,
  call: Call,
): Promise<Pick<ReportState, "written" | "gone">> {
  const settings = settingsInForce(layers);
  const grids = new Map([[read.grid.sheet, read.grid]]);
  const written: ReportOnSheet[] = [];
  const gone: string[] = [];
  for (const report of settings.reportBindings) {
    if (report.table !== read.grid.sheet) continue;
    if (!read.sheets.some(({ name }) => name === report.sheet)) {
      gone.push(report.sheet);
      continue;
    }
    const grid = grids.get(report.sheet) ?? (await port.read(report.sheet, call));
    grids.set(report.sheet, grid);
    const { keptReport } = await core.reports();
    const kept = keptReport(read.review, settings, report, grid);
    if (kept) written.push({ kept, grid });
  }
  return { written, gone };
}

/** The sheet whose table a report on this sheet tells; null where the sheet is no report's own. */
export function tableOfReport(layers: LayeredSettings, sheet: string): string | null {
  const report = layers.workbook.reportBindings.find(
    (one) => one.into === "report" && one.sheet === sheet && one.table !== sheet,
  );
  return report?.table ?? null;
}
