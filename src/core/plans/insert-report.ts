import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { EditPlan } from "../edits/edit-plan";
import { narrated } from "../review/narrated";
import type { Review, TableReview } from "../review/review";
import type { Settings } from "../settings/settings";
import { bindingAdded, type BoundReports } from "./bound-reports";
import { planReportAt } from "./report-at";
import { planReportIntoForm } from "./report-form";
import { planReportSheet } from "./report-sheet";
import { boxesOf, writtenAs } from "./written-report";

/** Where a report is to stand. */
export type ReportPlace =
  | { readonly kind: "new-sheet"; readonly sheetNames: readonly string[] }
  | { readonly kind: "at-cell"; readonly grid: Grid; readonly cell: CellRef }
  /** The form's own 结论, 存在问题, 改进措施, those that are blank. */
  | { readonly kind: "form"; readonly grid: Grid };

/** Writes a table's report and, in the same step, what keeps it true. A plan without edits where there is no place. */
export function insertReport(
  all: Review,
  table: number,
  settings: Settings,
  place: ReportPlace,
  bound: BoundReports,
): EditPlan {
  const review = all.tables[table];
  if (!review) return { edits: [] };
  const plan = planOf(review, settings, place);
  const sheet = plan.addSheets?.[0]?.name ?? plan.edits[0]?.cell.sheet;
  if (sheet === undefined) return plan;
  const into = place.kind === "form" ? "form" : "report";
  return {
    ...plan,
    settings: [bindingAdded(bound, writtenAs(review, settings, { sheet, into, nth: nthOnSheet(all, table) }, plan))],
  };
}

function planOf(review: TableReview, settings: Settings, place: ReportPlace): EditPlan {
  switch (place.kind) {
    case "new-sheet":
      return planReportSheet(narrated(review, settings), place.sheetNames);
    case "at-cell":
      return planReportAt(narrated(review, settings), place.grid, place.cell);
    case "form":
      return planReportIntoForm(boxesOf(review, settings, settings.reportForm), place.grid);
  }
}

/** Which of its own sheet's tables it is. */
function nthOnSheet({ tables }: Review, table: number): number {
  const sheet = tables[table]?.table.sheet;
  return tables.slice(0, table).filter((other) => other.table.sheet === sheet).length;
}
