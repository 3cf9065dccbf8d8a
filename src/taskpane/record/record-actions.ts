import { readSetting, settingText } from "../../core/settings/setting-kind";
import { reviewRecords, withReviewRecord } from "../../core/settings/review-records";
import type { TableReview } from "../../core/review/review";
import { exportWord } from "../report/export-word";
import type { Kernel } from "../session/kernel";
import { loadLaterWords, type Words } from "../words";

/** Of this software, put in by the build; every record names it. */
declare const JIPING_VERSION: string;

export interface RecordActions {
  /** Lays 核查意见表 out for the preview, as a sheet to be added. */
  previewRecord(words: Words): Promise<void>;
  /** Hands 核查意见表 over as a .docx. */
  exportRecord(words: Words): Promise<void>;
}

export function recordActions({ port, session, dispatch, run, part }: Kernel): RecordActions {
  /** The table that is shown, and which of its sheet's tables it is. */
  function shown(): { readonly review: TableReview; readonly nth: number } | null {
    const { reading, table } = session();
    const review = reading?.review.tables[table];
    return review ? { review, nth: table } : null;
  }

  return {
    async previewRecord(words) {
      const now = shown();
      if (!now) return;
      await run("reading", async (call) => {
        const [{ keptReviewRecord, reviewRecord }, { earlierRecord }, { planRecordSheet }, sheets, before] =
          await Promise.all([
            import("../../core/review/review-record"),
            import("../../core/review/earlier-record"),
            import("../../core/plans/record-sheet"),
            port.sheets(call),
            port.settings.workbook.get(reviewRecords.key, call),
            loadLaterWords(),
          ]);
        const { review, nth } = now;
        const records = readSetting(reviewRecords, before).value;
        const names = sheets.map(({ name }) => name);
        const earlier = earlierRecord(records, review.table, nth, names);
        const record = reviewRecord(review, earlier);
        const others = records.filter((one) => one !== earlier);
        const after = settingText(reviewRecords, withReviewRecord(others, keptReviewRecord(review, nth)));
        const keep = { key: reviewRecords.key, before, after };
        const plan = planRecordSheet(record, JIPING_VERSION, keep, names, words);
        dispatch({ type: "preview", preview: { plan, purpose: "record" } });
        dispatch({ type: "idle" });
      });
    },
    async exportRecord(words) {
      const now = shown();
      if (!now) return;
      const { reviewRecords: records } = session().settings.workbook;
      const names = session().reading?.sheets.map(({ name }) => name) ?? [];
      const write = async () => {
        const [{ reviewRecord }, { earlierRecord }, { recordReport }] = await Promise.all([
          import("../../core/review/review-record"),
          import("../../core/review/earlier-record"),
          import("../../core/plans/record-report"),
          loadLaterWords(),
        ]);
        const { review, nth } = now;
        const record = reviewRecord(review, earlierRecord(records, review.table, nth, names));
        await exportWord(recordReport(record, JIPING_VERSION, words));
      };
      await part(write(), "exporting");
    },
  };
}
