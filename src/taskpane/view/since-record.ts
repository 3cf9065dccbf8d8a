import { earlierRecord } from "../../core/review/earlier-record";
import { sinceRecord, type RecordedFinding, type Since } from "../../core/review/since";
import type { Session } from "../session/session";

/** What has become of the findings in the review record that the workbook holds of a table; null where it holds none. */
export function sinceKeptRecord({
  reading,
  table,
  settings,
}: Pick<Session, "reading" | "table" | "settings">): Since<RecordedFinding> | null {
  const review = reading?.review.tables[table];
  if (!review) return null;
  const names = reading.sheets.map(({ name }) => name);
  const earlier = earlierRecord(settings.workbook.reviewRecords, review.table, table, names);
  return earlier && sinceRecord(review, earlier);
}
