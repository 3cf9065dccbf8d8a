import type { Review } from "../../core/review/review";
import { settingsInForce, type LayeredSettings } from "../../core/settings/settings";
import type { WrittenReport } from "../../core/settings/report-bindings";
import type { Grid } from "../../core/grid/grid";
import type { Call, SheetInfo, WorkbookPort } from "../../workbook/port";
import type { Core } from "../session/core";
import type { ReportOnSheet, ReportState } from "./report-state";

/** So many sheets, the last ones, are looked through for a report whose sheet was renamed: reports are added behind. */
const MOST_LOOKED_AT = 8;

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
  if (settings.reportBindings.length === 0) return { written, gone };
  const reports = await core.reports();
  const isThere = (sheet: string): boolean => read.sheets.some(({ name }) => name === sheet);
  const gridOf = async (sheet: string): Promise<Grid> => {
    const grid = grids.get(sheet) ?? (await port.read(sheet, call));
    grids.set(sheet, grid);
    return grid;
  };
  /** The sheet that a report stands on; one that was renamed is known by what it holds. */
  const standing = async (report: WrittenReport): Promise<Grid | null> => {
    if (isThere(report.sheet)) return gridOf(report.sheet);
    const taken = new Set(settings.reportBindings.flatMap(({ sheet, table }) => [sheet, table]));
    for (const { name } of read.sheets.filter((one) => !taken.has(one.name)).slice(-MOST_LOOKED_AT)) {
      const grid = await gridOf(name);
      if (reports.holdsReport(grid, report)) return grid;
    }
    return null;
  };
  for (const report of settings.reportBindings) {
    if (report.table !== read.grid.sheet && isThere(report.table)) continue;
    if (report.table !== read.grid.sheet && !read.review.tables.some(({ table }) => reports.isTold(table, report)))
      continue;
    const grid = await standing(report);
    if (!grid) {
      gone.push(report.sheet);
      continue;
    }
    const kept = reports.keptReport(read.review, settings, report, grid);
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
