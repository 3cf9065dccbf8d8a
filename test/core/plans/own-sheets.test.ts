import { gridOfNewSheet } from "../../../src/core/edits/new-sheet-grid";
import { planRecordSheet } from "../../../src/core/plans/record-sheet";
import { planSummarySheet } from "../../../src/core/plans/summary-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { reviewRecord } from "../../../src/core/review/review-record";
import { review } from "../../../src/core/review/review-workbook";
import { summarise } from "../../../src/core/review/summary";
import { message } from "../../../src/messages";
import { fixtures } from "../../drawn/fixtures";

const words = (id: string, values?: Record<string, string | number>) => message("zh-CN", id, values);
const KEEP = { key: "review-records", before: null, after: null };

test("a record or a summary that was inserted is never taken for an evaluation table", () => {
  const taken: string[] = [];
  let inserted = 0;
  for (const { name, grids } of fixtures()) {
    const all = review(grids);
    const plans = [
      planSummarySheet(summarise(all), [], words, true),
      ...all.tables.map((table) => planRecordSheet(reviewRecord(table, null), "1.2.3", KEEP, [], words)),
    ];
    for (const sheet of plans.flatMap(({ addSheets = [] }) => addSheets)) {
      inserted += 1;
      if (recognise(gridOfNewSheet(sheet)).tables.length > 0) taken.push(`${name}: ${sheet.name}`);
    }
  }
  expect(inserted).toBeGreaterThan(100);
  expect(taken).toEqual([]);
}, 30_000);
