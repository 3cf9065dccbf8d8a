import { array, maxLength, nullable, object, picklist, pipe, string, type InferOutput } from "valibot";
import type { SettingKind } from "./setting-kind";

/** How far the indicators are told: groups of the first level, of the second, or every indicator. */
export const REPORT_DEPTHS = ["level1", "level2", "indicator"] as const;

const text = pipe(string(), maxLength(200));

export const reportFormSchema = object({
  /** Null: the default outline. */
  outline: nullable(text),
  /** Headings that are left out, with those above them: 绩效评价工作开展情况/绩效评价工作过程. */
  without: pipe(array(text), maxLength(200)),
  depth: picklist(REPORT_DEPTHS),
});

/** How a report is told: after which outline, without which sections, how deep. */
export type ReportForm = InferOutput<typeof reportFormSchema>;

export const REPORT_FORM: ReportForm = { outline: null, without: [], depth: "indicator" };

/** The form that a person chose; the workbook's replaces the machine's whole. */
export const reportForm: SettingKind<ReportForm> = {
  key: "report-form",
  version: 1,
  schema: reportFormSchema,
  unset: REPORT_FORM,
  layered: (machine, workbook) => (JSON.stringify(workbook) === JSON.stringify(REPORT_FORM) ? machine : workbook),
};
