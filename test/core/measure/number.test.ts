import { isDateFormat, readNumber } from "../../../src/core/measure/number";
import type { CellValue } from "../../../src/core/grid/grid";

const read = (content: CellValue, format?: string): unknown => {
  const number = readNumber(content, format);
  return number && [number.value.toFixed(), number.unit, number.decimals, number.storedAsText];
};

test.each<[CellValue, string | undefined, unknown]>([
  [5, undefined, ["5", null, 0, false]],
  [0.1 + 0.2, undefined, ["0.3", null, 1, false]],
  [0.9136, "0.00%", ["91.36", "%", 2, false]],
  [1, "0%", ["100", "%", 0, false]],
  [387664.62, "0.00", ["387664.62", null, 2, false]],
  [1234.5, "#,##0.00_);[Red]\\(#,##0.00\\)", ["1234.5", null, 2, false]],
  [5, '0"分"', ["5", "分", 0, false]],
  ["5分", undefined, ["5", "分", 0, true]],
  ["１０ 分", undefined, ["10", "分", 0, true]],
  ["99.3 分", undefined, ["99.3", "分", 1, true]],
  ["（10分）", undefined, ["10", "分", 0, true]],
  ["得5分", undefined, ["5", "分", 0, true]],
  ["1,234.50", undefined, ["1234.5", null, 2, true]],
  ["1，234.50", undefined, ["1234.5", null, 2, true]],
  ["98%", undefined, ["98", "%", 0, true]],
  ["91.36％", undefined, ["91.36", "%", 2, true]],
  ["5.8万", undefined, ["5.8", "万", 1, true]],
  ["5.8 万元", undefined, ["5.8", "万元", 1, true]],
  ["−3.5", undefined, ["-3.5", null, 1, true]],
  ["9\n0", undefined, ["90", null, 0, true]],
  [".5", undefined, ["0.5", null, 1, true]],
])("%j (%s) reads as %j", (content, format, expected) => {
  expect(read(content, format)).toEqual(expected);
});

test.each<[CellValue, string | undefined]>([
  ["达标", undefined],
  ["≥95%", undefined],
  ["5-10", undefined],
  ["12,34", undefined],
  ["10/20", undefined],
  ["=HYPERLINK(1)", undefined],
  ["__proto__", undefined],
  ["", undefined],
  ["—", undefined],
  [null, undefined],
  [true, undefined],
  [Number.NaN, undefined],
  [{ error: "#REF!" }, undefined],
  [44561, "yyyy-m-d"],
  [44561, 'yyyy"年"m"月"d"日"'],
])("%j (%s) is no number", (content, format) => {
  expect(readNumber(content, format)).toBeNull();
});

test("a format of digits is no date, whatever colours and padding it has", () => {
  expect(isDateFormat("[Red]0.00_ ")).toBe(false);
  expect(isDateFormat("General")).toBe(false);
  expect(isDateFormat("[h]:mm")).toBe(true);
});
