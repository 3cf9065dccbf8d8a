import { readSetting, settingText } from "../../core/settings/setting-kind";
import { reviewRecords, withReviewRecord, type KeptReviewRecord } from "../../core/settings/review-records";
import type { TableReview } from "../../core/review/review";
import { saveFile } from "../parts/save-file";
import type { Kernel } from "../session/kernel";
import type { Words } from "../words";

export interface RecordActions {
  /** Lays 核查意见表 of the table on the table, as a sheet to be added. `version`: of this software. */
  previewRecord(words: Words, version: string): Promise<void>;
  /** Hands 核查意见表 over as a .docx. */
  exportRecord(words: Words, version: string): Promise<void>;
}

export function recordActions({ port, session, dispatch, run }: Kernel): RecordActions {
  /** The table that is shown, and which of its sheet's tables it is. */
  function shown(): { readonly review: TableReview; readonly nth: number } | null {
    const { reading, table } = session();
    const review = reading?.review.tables[table];
    return review ? { review, nth: table } : null;
  }

  const earlierOf = (records: readonly KeptReviewRecord[], sheet: string, nth: number) =>
    records.find((one) => one.sheet === sheet && one.nth === nth) ?? null;

  return {
    async previewRecord(words, version) {
      const now = shown();
      if (!now) return;
      await run("reading", async (call) => {
        const [{ keptReviewRecord, reviewRecord }, { planRecordSheet }, sheets, before] = await Promise.all([
          import("../../core/review/review-record"),
          import("../../core/plans/record-sheet"),
          port.sheets(call),
          port.settings.workbook.get(reviewRecords.key, call),
        ]);
        const { review, nth } = now;
        const records = readSetting(reviewRecords, before).value;
        const record = reviewRecord(review, earlierOf(records, review.table.sheet, nth));
        const after = settingText(reviewRecords, withReviewRecord(records, keptReviewRecord(review, nth)));
        const keep = { key: reviewRecords.key, before, after };
        const names = sheets.map(({ name }) => name);
        const plan = planRecordSheet(record, version, keep, names, words);
        dispatch({ type: "preview", preview: { plan, purpose: "record" } });
        dispatch({ type: "idle" });
      });
    },
    async exportRecord(words, version) {
      const now = shown();
      if (!now) return;
      await run("reading", async () => {
        const [{ reviewRecord }, { recordReport }, { writeDocx }] = await Promise.all([
          import("../../core/review/review-record"),
          import("../../core/plans/record-report"),
          import("../../word/write-docx"),
        ]);
        const { review, nth } = now;
        const { reviewRecords: records } = session().settings.workbook;
        const record = reviewRecord(review, earlierOf(records, review.table.sheet, nth));
        const report = recordReport(record, version, words);
        saveFile(await writeDocx([report]), "docx", `${report.title} ${record.project ?? record.sheet}`);
        dispatch({ type: "idle" });
      });
    },
  };
}
