import { plain } from "../../../../src/core/evaluation/decimal";
import { figuresIn, numbersIn } from "../../../../src/core/rules/facts/text-numbers";

describe("the figures of a running text", () => {
  it.each([
    ["培训200人次，覆盖率95%", "200人次 95%"],
    ["共3,200人、1.5公里", "3,200人 1.5公里"],
    ["投入1,234.50万元", "1,234.50万元"],
    ["提高3个百分点，下降5‰", "3个百分点 5‰"],
    ["3亿元、3亿、20万、58000元", "3亿元 3亿 20万 58000元"],
    ["约200余人，95 %", "200人 95%"],
    ["两次说200人，200人", "200人"],
    ["完成200", ""],
    ["编号1234567890123个", ""],
    ["总量123456789012个", "123456789012个"],
    ["发放32000份、12020册", "32000份 12020册"],
  ])("%s: %s", (text, expected) => {
    const found = figuresIn(text);
    expect(found.map((figure) => figure.text).join(" ")).toBe(expected);
  });

  it("are told with value and unit", () => {
    const [amount, share] = figuresIn("投入1,234.50万元，占12.5%");
    expect([amount && plain(amount.value), amount?.unit]).toEqual(["1234.5", "万元"]);
    expect([share && plain(share.value), share?.unit]).toEqual(["12.5", "%"]);
  });

  it.each([
    ["years", "2023年培训3次"],
    ["a year with its part", "2023年度、2023年初、2024年底，3次"],
    ["plan periods", "2021-2025年、2021至2025年、2021—2025年度、2021-2025规划、1998年，3次"],
    ["months of a year", "2023年1-12月、2023年1至6月底，3次"],
    ["days of a year", "2023年11月30日、2023年1月5号前，3次"],
    ["months alone", "1-12月、6月底、3月份，3次"],
    ["days alone", "11月30日、5日、8号、15至20日、3到5号，3次"],
    ["document numbers", "财预〔2020〕10号、（2021）第101号、[2022]5，3次"],
    ["ordinals", "第12期、第3，3次"],
    ["numbers of things", "3号楼、12号，3次"],
    ["list numbers", "1.培训；2、编印，3次"],
    ["list numbers in brackets", "(1)培训\n（2）编印。3)印发，3次"],
    ["list numbers with a colon", "目标：1:培训，3次"],
    ["slogans of sums", "“1+6”、1+12体系、1+X、3+n体系，3次"],
  ])("do not hold %s", (_, text) => {
    expect(figuresIn(text).map((figure) => figure.text)).toEqual(["3次"]);
  });

  it("hold a decimal at the head of a line", () => {
    expect(figuresIn("目标\n1.5公里").map((figure) => figure.text)).toEqual(["1.5公里"]);
  });
});

test.each([
  ["1,234.5万元", "1234.5"],
  ["完成率95%，2023年", "95% 2023"],
  ["产出指标（50分）3项", "3"],
  ["产出指标（12.5分）", ""],
  ["50分", "50"],
  ["1234567890123456", ""],
  ["123456789012345", "123456789012345"],
  ["１２％", "12%"],
  ["无", ""],
])("every number that %s holds: %s", (text, expected) => {
  expect(
    numbersIn(text)
      .map(({ value, percent }) => plain(value) + (percent ? "%" : ""))
      .join(" "),
  ).toBe(expected);
});
