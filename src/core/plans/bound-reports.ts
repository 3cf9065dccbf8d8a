import type { SettingEdit } from "../edits/edit-plan";
import { settingText } from "../settings/setting-kind";
import { reportBindings, type WrittenReport } from "../settings/report-bindings";

/** What the workbook keeps of its reports: the text as it stands, which a plan must find again, and what it says. */
export interface BoundReports {
  readonly text: string | null;
  readonly reports: readonly WrittenReport[];
}

/** The edit that keeps one more report; an earlier one at the same place, in whose stead it was written, goes. */
export function bindingAdded({ text, reports }: BoundReports, written: WrittenReport): SettingEdit {
  const rest = reports.filter((one) => one.into === "report" || one.into !== written.into || !sameTable(one, written));
  return bindingEdit(text, [...rest, written]);
}

/** The edit that keeps a report in another's stead; null forgets it. */
export function bindingReplaced(
  { text, reports }: BoundReports,
  old: WrittenReport,
  written: WrittenReport | null,
): SettingEdit {
  const before = JSON.stringify(old);
  return bindingEdit(
    text,
    reports.flatMap((one) => (JSON.stringify(one) === before ? (written ?? []) : one)),
  );
}

function bindingEdit(before: string | null, reports: readonly WrittenReport[]): SettingEdit {
  return { key: reportBindings.key, before, after: settingText(reportBindings, reports) };
}

function sameTable(a: WrittenReport, b: WrittenReport): boolean {
  return a.table === b.table && a.nth === b.nth;
}
