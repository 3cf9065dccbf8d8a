import { emptyCorrection } from "../../../src/core/settings/correction";
import { itemsOf, withItem, withoutItem, type CorrectionItem } from "../../../src/core/settings/correction-items";

const empty = emptyCorrection("一级指标|得分", "自评表");
const all: readonly CorrectionItem[] = [
  { kind: "noTable" },
  { kind: "header", rows: ["一级指标|得分"] },
  { kind: "column", column: { header: "得分", nth: 0 }, role: "weight" },
  { kind: "column", column: { header: "得分", nth: 1 }, role: "self-score" },
  { kind: "scheme", scheme: "points" },
  { kind: "firstRow", row: { text: "表", nth: 0 } },
  { kind: "lastRow", row: { text: "乙", nth: 2 } },
  { kind: "totalRow", row: { text: "总分", nth: 0 } },
  { kind: "excluded", row: { text: "甲", nth: 0 } },
  { kind: "excluded", row: { text: "甲", nth: 1 } },
];
const full = all.reduce(withItem, empty);

test("a correction is what was said, one thing after the other", () => {
  expect(itemsOf(empty)).toEqual([]);
  expect(itemsOf(full)).toEqual(all);
});

test.each(all)("%j goes without the others, and what is said twice is said once", (item) => {
  expect(itemsOf(withoutItem(full, item))).toEqual(all.filter((one) => one !== item));
  expect(new Set(itemsOf(withItem(full, item)))).toEqual(new Set(all));
});

test("another role for the same column replaces the first", () => {
  const again = withItem(full, { kind: "column", column: { header: "得分", nth: 1 }, role: "reason" });
  expect(again.columns).toEqual([
    { column: { header: "得分", nth: 0 }, role: "weight" },
    { column: { header: "得分", nth: 1 }, role: "reason" },
  ]);
});
