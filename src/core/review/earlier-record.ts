import type { EvaluationTable } from "../evaluation/table";
import type { KeptReviewRecord } from "../settings/review-records";

/**
 * The newest record of a table that the workbook holds. One whose sheet is gone is of this table where it speaks of the
 * same project and year: the sheet got another name.
 * @param nth which of its sheet's tables, from 0
 * @param sheets names of all sheets
 */
export function earlierRecord(
  records: readonly KeptReviewRecord[],
  table: EvaluationTable,
  nth: number,
  sheets: readonly string[],
): KeptReviewRecord | null {
  const ofNth = records.filter((one) => one.nth === nth);
  const whose = whoseTable(table);
  return (
    ofNth.find((one) => one.sheet === table.sheet) ??
    (whose === undefined ? null : (ofNth.find((one) => one.whose === whose && !sheets.includes(one.sheet)) ?? null))
  );
}

/** Project, or unit, and year; undefined where the table names nobody. */
export function whoseTable({ head: { projectName, unit, year } }: EvaluationTable): string | undefined {
  const name = projectName?.value ?? unit?.value;
  return name === undefined ? undefined : `${name} ${year?.value ?? ""}`;
}
