import { readDeadline } from "../../../src/core/measure/deadline";
import { readMeasure, type MeasureHints } from "../../../src/core/measure/read-measure";
import { shownMeasure as shown } from "./measure-text";

const HINTS: MeasureHints = { year: 2022, name: "培训人数", role: "target" };

describe("targets", () => {
  test.each(
    `
    ≥95% | >=95 %
    ≧735 | >=735 -
    ﹦100 | =100 -
    ═100% | =100 %
    ＞＝95％ | >=95 %
    ≥* | text
    95%以上 | >=95 %
    90%（含）以上 | >=90 %
    不低于90% | >=90 %
    控制在5%以内 | <=5 %
    不超过40元/人 | <=40 元/人
    ≤30个工作日 | <=30 工作日
    ≥100百分比 | >=100 %
    1,234.5万元 | 1234.5 万元
    5.8万 | 58000 -
    5万人 | 50000 人
    三个 | 3 个
    百分之九十五 | 95 %
    <5‰ | <5 ‰
    小于5次 | <5 次
    -0% | 0 %
    192只（其中成年100只） | 192 只
    2000余份 | >=2000 份
    全年开展培训不少于12次 | >=12 次
    培训人数100人 | 100 人
    80%-90% | 80..90 %
    80~90个 | 80..90 个
    5±1 | 4..6 -
    ±10% | -10..10 %
    ≥80%且≤90% | 80..90 %
    2019年12月底前 | by 2019-12-31 (day)
    12月底 | ?-12-31 (day)
    年底前 | by ?-12-31 (day)
    2022.10 | 2022-10-31 (month)
    1900.01 | 1900.01 -
    9月20日拨付 | ?-9-20 (day)
    9月前 | by ?-9-30 (month)
    春节前 | by 2022-2-1 (day)
    2021年12月完成 | 2021-12-31 (month)
    第三季度末 | ?-9-30 (day)
    1-12月 | ?-12-31 (month)
    2022年2月30日 | text
    12个月 | 12 月
    5年 | 5 年
    达成预期指标 | upper
    部分达成预期指标并具有一定效果 | middle
    未达成预期指标且效果较差 | lower
    基本完成 | middle
    未完成 | lower
    一般 | middle
    显著提升 | upper
    受理19件，办结19件 | text
    到0次 | text
    第O份 | text
    5人/10万人 | text
    无上访 | text
    — | not-applicable
    / | not-applicable
    无 | not-applicable
    …… | blank
    * | blank
    ××× | blank
    __proto__ | text
  `
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string]),
  )("%s → %s", (text, expected) => {
    expect(shown(readMeasure(text, HINTS).measure)).toBe(expected);
  });

  test("every parse keeps what it was read from", () => {
    expect(readMeasure(" ≥ 95 % ", HINTS).text).toBe(" ≥ 95 % ");
  });
});

describe("what stands around a value", () => {
  test.each<[unknown, MeasureHints, string]>([
    [0.95, { format: "0.00%" }, "95 %"],
    [44742, { format: "yyyy-mm-dd" }, "2022-6-30 (day)"],
    [735, { unit: "人次", sign: "≧" }, ">=735 人次"],
    [100, { unit: "百分比", sign: "定量" }, "100 %"],
    ["98%", { unit: "个" }, "98 %"],
    [20000, { name: "服务外包在岸（万美元）" }, "20000 万美元"],
    [100, { name: "足额保障率（参保率）" }, "100 -"],
    [3, { sign: "反向指标" }, "<=3 -"],
    ["达到95%", { role: "actual" }, "95 %"],
    [true, {}, "text"],
    [null, {}, "blank"],
  ])("%p with %p → %s", (content, hints, expected) => {
    expect(shown(readMeasure(content as string, hints).measure)).toBe(expected);
  });
});

describe("deadlines", () => {
  test.each([
    ["春节前完成走访慰问", true],
    ["12月底之前完成", true],
    ["按时限完成", true],
    ["在项目计划完成时间内完成", true],
    ["2021年12月前完成验收", true],
    ["资金拨付及时率", false],
    ["按期完工率", false],
    ["提交报告及时性", false],
    ["预算执行进度（11月）", false],
    ["每年9月开展质量月活动", false],
  ])("%s: %s", (text, is) => {
    expect(readDeadline(text, 2022) !== null).toBe(is);
  });
});
