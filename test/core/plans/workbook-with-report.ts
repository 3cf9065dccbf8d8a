import { applied } from "../../../src/core/edits/applied";
import type { EditPlan } from "../../../src/core/edits/edit-plan";
import { cellKey, type Grid } from "../../../src/core/grid/grid";
import { insertReport } from "../../../src/core/plans/insert-report";
import { planReportRefresh } from "../../../src/core/plans/report-refresh";
import { keptReport, type KeptReport } from "../../../src/core/plans/written-report";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS, readSettings, type Settings } from "../../../src/core/settings/settings";
import { rebuilt } from "../../drawn/reshape";

/** A workbook as the pane has it: its sheets, and the texts that it keeps. */
export class Workbook {
  constructor(
    readonly grids: readonly Grid[],
    readonly kept: ReadonlyMap<string, string> = new Map(),
  ) {}

  get settings(): Settings {
    return readSettings(this.kept).settings;
  }

  get review() {
    return review(this.grids, { settings: this.settings });
  }

  apply(plan: EditPlan): Workbook {
    const kept = new Map(this.kept);
    for (const { key, before, after } of plan.settings ?? []) {
      expect(kept.get(key) ?? null).toBe(before);
      if (after === null) kept.delete(key);
      else kept.set(key, after);
    }
    return new Workbook(applied(plan, this.grids), kept);
  }

  with(change: (grid: Grid) => Grid, sheet: string): Workbook {
    return new Workbook(
      this.grids.map((grid) => (grid.sheet === sheet ? change(grid) : grid)),
      this.kept,
    );
  }

  typed(address: { sheet: string; row: number; column: number }, value: string | number | null): Workbook {
    return this.with((grid) => typed(grid, address.row, address.column, value), address.sheet);
  }

  get bound() {
    return { text: this.kept.get("report-bindings") ?? null, reports: this.settings.reportBindings };
  }

  report(): KeptReport {
    const [written] = this.settings.reportBindings;
    const grid = this.grids.find(({ sheet }) => sheet === written?.sheet);
    const kept = written && grid ? keptReport(this.review, this.settings, written, grid) : null;
    if (!kept) throw new Error("no written report");
    return kept;
  }

  refreshed(decisions: Parameters<typeof planReportRefresh>[3] = []): EditPlan {
    const report = this.report();
    const grid = this.grids.find(({ sheet }) => sheet === report.written.sheet);
    if (!grid) throw new Error("no report's sheet");
    return planReportRefresh(this.bound, report, grid, decisions);
  }
}

/** The sheet with one cell typed over; null clears it. */
export function typed(grid: Grid, row: number, column: number, value: string | number | null): Grid {
  const cells = new Map(grid.cells);
  if (value === null) cells.delete(cellKey(row, column));
  else {
    const text = String(value);
    cells.set(cellKey(row, column), { row, column, value, text, formula: null, numberFormat: "General" });
  }
  return rebuilt(grid, { cells: cells.values() });
}

/** The workbook after the report of its first table was inserted. */
export function inserted(grids: readonly Grid[], into: "new-sheet" | "form" | "at-cell" = "new-sheet"): Workbook {
  const empty = new Workbook(grids);
  const [grid] = grids;
  if (!grid) throw new Error("no table");
  const place =
    into === "new-sheet"
      ? { kind: into, sheetNames: grids.map(({ sheet }) => sheet) }
      : into === "form"
        ? { kind: into, grid }
        : { kind: into, grid, cell: { sheet: grid.sheet, row: grid.rowCount + 3, column: 1 } };
  return empty.apply(insertReport(empty.review, 0, NO_SETTINGS, place, empty.bound));
}
