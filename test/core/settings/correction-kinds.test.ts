import { corrected, without } from "../../../src/core/settings/correction-list";
import { emptyCorrection, type Correction } from "../../../src/core/settings/correction";
import { itemsOf, withItem, withoutItem, type CorrectionItem } from "../../../src/core/settings/correction-items";
import { corrections } from "../../../src/core/settings/corrections";
import { correctionsFile, readCorrectionsFile } from "../../../src/core/settings/corrections-file";
import { readSetting, settingText } from "../../../src/core/settings/setting-kind";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { importSettings, settingsFile } from "../../../src/core/settings/settings-file";

const of = { fingerprint: "一级指标|三级指标|得分", made: "自评表" };
const row = (text: string) => ({ text, nth: 0 });
const label = (text: string) => ({ label: text, nth: 0, side: "right" as const });

/** Everything that a person can say of a form, each kind once. */
const KINDS: readonly CorrectionItem[] = [
  { kind: "noTable" },
  { kind: "header", rows: ["一级指标|三级指标", "产出|培训"] },
  { kind: "column", column: { header: "得分", nth: 1 }, role: "review-score" },
  { kind: "scheme", scheme: "nested-percent" },
  { kind: "firstRow", row: row("产出指标") },
  { kind: "lastRow", row: row("满意度") },
  { kind: "totalRow", row: row("总分") },
  { kind: "excluded", row: row("小计") },
  { kind: "row", row: row("培训人次"), role: "indicator" },
  { kind: "row", row: row("效益指标"), role: "level1" },
  { kind: "row", row: row("年初预算"), role: "fundsHeader" },
  { kind: "row", row: row("资金总额"), role: "fundsTotal" },
  { kind: "funds", column: { header: "支出数", nth: 0 }, role: "executed" },
  { kind: "cell", cell: label("年度目标"), role: "expected" },
  { kind: "cell", cell: label("完成情况"), role: "actual" },
  { kind: "cell", cell: label("名称"), role: "projectName" },
  { kind: "cell", cell: label("归口"), role: "department" },
  { kind: "cell", cell: label("承担"), role: "unit" },
  { kind: "cell", cell: label("本年投入"), role: "annualBudget" },
];

const named = KINDS.map((item) => [`${item.kind}${"role" in item ? ` ${item.role}` : ""}`, item] as const);
const saying = (...items: readonly CorrectionItem[]): Correction[] =>
  items.reduce<Correction[]>((list, item) => [...corrected(list, of, (one) => withItem(one, item))], []);

describe.each([...named, ["all of them", KINDS] as const])("%s", (_name, told) => {
  const items = [told].flat();
  const list = saying(...items);

  test("is listed", () => {
    expect(list.flatMap(itemsOf)).toEqual(expect.arrayContaining(items));
    expect(list.flatMap(itemsOf)).toHaveLength(items.length);
  });

  test("is kept on the machine or in the workbook", () => {
    expect(readSetting(corrections, settingText(corrections, list))).toEqual({ value: list, problem: null });
  });

  test("goes into a file of corrections and comes back", () => {
    expect(readCorrectionsFile(correctionsFile(list))).toEqual({ corrections: list, problem: null });
  });

  test("goes with all other settings into a file and comes back", () => {
    const file = settingsFile({ ...NO_SETTINGS, corrections: list });
    const { settings, problems } = importSettings(NO_SETTINGS, file);
    expect([settings?.corrections, problems]).toEqual([list, []]);
  });

  test("is removed, one by one or with its form", () => {
    const [one = emptyCorrection("", "")] = list;
    expect(itemsOf(items.reduce(withoutItem, one))).toEqual([]);
    expect(without(list, of.fingerprint)).toEqual([]);
  });
});

test.each(named.filter(([, { kind }]) => kind !== "excluded" && kind !== "row"))(
  "said once more, %s takes the place of what was said",
  (_name, item) => {
    expect(saying(item, item).flatMap(itemsOf)).toEqual([item]);
  },
);

test("a row is left out or is something, whichever was said last", () => {
  const [out, indicator] = [
    { kind: "excluded", row: row("小计") } as const,
    { kind: "row", row: row("小计"), role: "indicator" } as const,
  ];
  expect(saying(out, indicator).flatMap(itemsOf)).toEqual([indicator]);
  expect(saying(indicator, out).flatMap(itemsOf)).toEqual([out]);
});
