import { cellLines, columnWidths, TEXT_WIDTH } from "../../src/word/table-widths";

const ROWS = [
  ["一级指标", "三级指标", "得分率"],
  ["产出", "一个要分成好几行才写得下、比别的都长得多的三级指标的名称", "66.67%"],
];

test("the columns fill the line, and figures stay whole: a percent sign is nearly as wide as a character", () => {
  const widths = columnWidths(ROWS, 3);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  // Five figures of half a 五号 character (105) and a percent sign of 0.83 (175) between margins of 60.
  expect(widths[2]).toBeGreaterThanOrEqual(5 * 105 + 175 + 120);
});

test.each([
  ["短", 1000, 1],
  ["二十个字的名称要分成好几行才写得下一行不够", 1000, 6],
  ["", 1000, 1],
])("%s takes, in a column of %d, %d lines", (text, width, lines) => {
  expect(cellLines(text, width)).toBe(lines);
});
