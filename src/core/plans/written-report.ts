import type { Grid } from "../grid/grid";
import type { EditPlan } from "../edits/edit-plan";
import { bindReport, type BoundReport } from "../narrate/bind-report";
import { namedCells } from "../narrate/cell-names";
import { formBoxes, type FormBox } from "../narrate/form-lines";
import { keptTexts, type KeptText } from "../narrate/kept";
import { narrateOptions } from "../narrate/options-in-force";
import { reportLines, type ReportLine } from "../narrate/report-lines";
import { narrated } from "../review/narrated";
import type { Review, TableReview } from "../review/review";
import type { WrittenReport } from "../settings/report-bindings";
import type { ReportForm } from "../settings/report-form";
import type { Settings } from "../settings/settings";
import { isTold } from "./told-table";
import { standingRows } from "./standing-rows";

/** A report that the workbook holds, beside what it would say today. */
export interface KeptReport {
  readonly written: WrittenReport;
  readonly today: BoundReport;
  /** Today's lines, as they would be laid out. */
  readonly lines: readonly ReportLine[];
  readonly texts: readonly KeptText[];
}

/**
 * What became of a written report; null where its table is not among the reviewed ones any more. The sheets of both may
 * have other names by now: `grid` is where it stands, and its table is known by what it names.
 */
export function keptReport(all: Review, settings: Settings, written: WrittenReport, grid: Grid): KeptReport | null {
  const named = all.tables.filter(({ table }) => table.sheet === written.table)[written.nth];
  const review = named ?? all.tables.find(({ table }) => isTold(table, written));
  if (!review) return null;
  const lines = linesFor(review, settings, written);
  const today = bindReport(lines, review.table);
  return {
    written,
    today,
    lines,
    texts: keptTexts({ ...written, sheet: grid.sheet }, today, namedCells(review.table), standingRows(grid)),
  };
}

/** What is kept of a report that a plan writes: to a sheet of its own, from a cell of `sheet` on, or into the form. */
export function writtenAs(
  review: TableReview,
  settings: Settings,
  to: Pick<WrittenReport, "sheet" | "into" | "nth">,
  plan: EditPlan,
): WrittenReport {
  const form = settings.reportForm;
  const lines =
    to.into === "form"
      ? boxesOf(review, settings, form).flatMap(({ cell, line }) =>
          plan.edits.some((edit) => edit.cell.row === cell.row && edit.cell.column === cell.column) ? [line] : [],
        )
      : reportLines(narrated(review, settings));
  return { ...to, table: review.table.sheet, form, ...mutable(bindReport(lines, review.table)) };
}

/** The form's own boxes, with what is to stand in them. */
export function boxesOf(
  { table, scores, findings, profile }: TableReview,
  settings: Settings,
  form: ReportForm,
): FormBox[] {
  return formBoxes({ table, scores, findings }, narrateOptions(settings, profile.profile.id, form));
}

function linesFor(review: TableReview, settings: Settings, { into, form }: WrittenReport): ReportLine[] {
  if (into === "form") return boxesOf(review, settings, form).map(({ line }) => line);
  return reportLines(narrated(review, settings, form));
}

function mutable({ sources, lines }: BoundReport): Pick<WrittenReport, "sources" | "lines"> {
  return { sources: [...sources], lines: [...lines] };
}
