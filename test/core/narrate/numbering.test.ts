import { chineseNumber, marker } from "../../../src/core/narrate/numbering";

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [37, "三十七"],
])("%i is %s", (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test("numbers by depth are 一、（一）1.（1）", () => {
  expect([1, 2, 3, 4].map((depth) => marker(depth, 2))).toEqual(["二、", "（二）", "2.", "（2）"]);
});
