import { padTo, textWidth } from "../../src/cli/listing/text-width";

test.each([
  ["", 0],
  ["G12", 3],
  ["分值", 4],
  ["（5分）", 7],
  ["≥95%", 4],
  ["１０", 4],
  ["é", 1],
  ["e\u0301", 1],
  ["a\u200bb", 2],
  ["𠮷", 2],
  ["、“”", 4],
])("%j takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("padding counts columns, not characters, and never cuts", () => {
  expect(padTo("分值", 6)).toBe("分值  ");
  expect(padTo("评价等级", 4)).toBe("评价等级");
});
