import { array, maxLength, number, object, optional, pipe, string, type InferOutput } from "valibot";
import type { SettingKind } from "./setting-kind";
import { findingMarkSchema } from "./suppressions";

/** A review record that was written into the workbook: what it said of which table, to be held against the next check. */
const reviewRecordSchema = object({
  /** The sheet of the table it speaks of. */
  sheet: string(),
  /** Which of the sheet's tables, from 0. */
  nth: number(),
  ruleSet: string(),
  /** Whose table it is, see `review/earlier-record`: the table is known by it where its sheet got another name. */
  whose: optional(string()),
  findings: pipe(array(object({ rule: string(), finding: findingMarkSchema })), maxLength(20_000)),
});

export type KeptReviewRecord = InferOutput<typeof reviewRecordSchema>;

/** One record a table, the newest. The machine's layer has none. */
export const reviewRecords: SettingKind<readonly KeptReviewRecord[]> = {
  key: "review-records",
  version: 1,
  schema: array(reviewRecordSchema),
  unset: [],
  layered: (_, workbook) => workbook,
};

/** The list with this record in the place of an older one of the same table. */
export function withReviewRecord(
  list: readonly KeptReviewRecord[],
  added: KeptReviewRecord,
): readonly KeptReviewRecord[] {
  return [...list.filter(({ sheet, nth }) => sheet !== added.sheet || nth !== added.nth), added];
}
