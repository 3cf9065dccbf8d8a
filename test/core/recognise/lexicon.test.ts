import { FOOT_ENTRIES, GOAL_ENTRIES, SUM_ENTRIES } from "../../../src/core/recognise/lexicon/blocks";
import { HEADER_ENTRIES, headerMeaning } from "../../../src/core/recognise/lexicon/columns";
import {
  FUNDS_ENTRIES,
  FUNDS_LABEL_ENTRIES,
  fundsLabel,
  fundsMeaning,
} from "../../../src/core/recognise/lexicon/funds";
import { HEAD_ENTRIES } from "../../../src/core/recognise/lexicon/head";
import { FIRST_LEVEL_ENTRIES, SECOND_LEVEL_ENTRIES } from "../../../src/core/recognise/lexicon/levels";
import { isNotApplicable, isPlaceholderName } from "../../../src/core/recognise/lexicon/sentinels";
import { amountUnitIn, formNumberIn, titleLikeness, yearIn } from "../../../src/core/recognise/lexicon/titles";
import { headerKey } from "../../../src/core/recognise/normalise";

const LEXICA = {
  headers: HEADER_ENTRIES,
  funds: FUNDS_ENTRIES,
  fundLabels: FUNDS_LABEL_ENTRIES,
  head: HEAD_ENTRIES,
  goals: GOAL_ENTRIES,
  foot: FOOT_ENTRIES,
  sums: SUM_ENTRIES,
  firstLevel: FIRST_LEVEL_ENTRIES,
  secondLevel: SECOND_LEVEL_ENTRIES,
};

describe.each(Object.entries(LEXICA))("lexicon %s", (_, entries) => {
  test("names a source for every word", () => {
    for (const { source } of entries) expect(source).toMatch(/^(?:domain §\d\.\d|general)$/);
  });

  test("is written as labels are looked up", () => {
    const words = entries.flatMap((entry) => entry.words);
    expect(words.filter((word) => headerKey(word) !== word)).toEqual([]);
  });

  test("gives no word two meanings", () => {
    const meanings = new Map<string, Set<unknown>>();
    for (const { means, words } of entries) {
      for (const word of words) meanings.set(word, (meanings.get(word) ?? new Set()).add(means));
    }
    expect([...meanings].filter(([, set]) => set.size > 1).map(([word]) => word)).toEqual([]);
  });
});

test.each([
  ["2022年实际完成值", "actual"],
  ["自评得分（满分100）", "selfScore"],
  ["财政审定评分", "reviewScore"],
  ["得分计算方法", "standard"],
  ["得分系数(%)", "coefficient"],
  ["未完成原因及拟采取的改进措施", "reason"],
  ["是否核心指标", "ignored"],
])("%s heads %s", (label, means) => {
  expect(headerMeaning(headerKey(label))?.means).toBe(means);
});

test("an everyday word inside a longer label says nothing", () => {
  expect(headerMeaning("实施单位")).toBeNull();
  expect(headerMeaning("把一个句子放进单元格里并且提到分值和得分的人不是在写表头")).toBeNull();
});

test("funds words and labels", () => {
  expect(fundsMeaning(headerKey("全年（调整）预算数"))?.means).toBe("annualBudget");
  expect(fundsMeaning(headerKey("执行率（B/A）"))?.means).toBe("rate");
  expect(fundsLabel("年度财政资金总额")?.means).toBe("total");
  expect(fundsLabel("当年财政拨款")?.means).toBe("part");
});

test.each(["……", "...", "指标2：", "指标1：/", "×××", "****", "", "—", "指标1：无"])(
  "%j fills a name column",
  (text) => {
    expect(isPlaceholderName(text)).toBe(true);
  },
);

test.each(["指标1：清淤河道", "指标完成率", "无重大事故", "x光检查数"])("%j is a name", (text) => {
  expect(isPlaceholderName(text)).toBe(false);
});

test("无 is an answer, a dash is none", () => {
  expect(isNotApplicable("无")).toBe(false);
  expect(isNotApplicable(" — ")).toBe(true);
});

test("titles, years, units, form numbers", () => {
  expect(titleLikeness("2022年度项目支出绩效自评表")).toBeGreaterThan(titleLikeness("部门绩效自评"));
  expect(titleLikeness("附件：项目支出绩效自评表")).toBe(0);
  expect(yearIn("（２０２２ 年度）")).toBe(2022);
  expect(yearIn("共2022个")).toBeNull();
  expect(amountUnitIn("项目资金\n(万元)")).toBe("万元");
  expect(amountUnitIn("单位：元")).toBe("元");
  expect(amountUnitIn("万元户")).toBeNull();
  expect(formNumberIn("报表编号:510000_0013zp")).toBe("510000_0013zp");
  expect(formNumberIn("公开14表")).toBe("公开14表");
});
