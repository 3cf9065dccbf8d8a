import { narrate } from "../narrate/narrate";
import { narrateOptions } from "../narrate/options-in-force";
import type { Report } from "../narrate/report";
import type { Outline } from "../settings/outlines";
import { REPORT_FORM, type ReportForm } from "../settings/report-form";
import type { Settings } from "../settings/settings";
import type { TableReview } from "./review";

/** How a report is to be told: in the form that is set, in another, or after one outline whatever is set. */
export type Telling = ReportForm | { readonly outline: string | Outline };

/**
 * The report on a reviewed table. Apart from the review, since most of whom a sheet is checked for never open its
 * report, and the pane loads what tells it when it is opened. Pure; the same input gives the same report.
 */
export function narrated(
  { table, scores, findings, profile }: TableReview,
  settings: Settings,
  telling: Telling = settings.reportForm,
): Report {
  return narrate(
    { table, scores, findings },
    narrateOptions(settings, profile.profile.id, { ...REPORT_FORM, ...telling }),
  );
}
