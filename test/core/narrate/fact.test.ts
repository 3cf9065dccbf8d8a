import { dec } from "../../../src/core/evaluation/decimal";
import { inline, labelFact, listed, percent } from "../../../src/core/narrate/fact";

const cell = (row: number) => ({ sheet: "表", row, column: 1 });

test.each([
  ["已完成。", "已完成"],
  ["  一是\n二是；\r\n三是。\n", "一是；二是；三是"],
  ["a   b", "a b"],
  ["5.", "5"],
  ["", ""],
  ["。", ""],
])("%j stands in a sentence as %j", (text, expected) => {
  expect(inline(text)).toBe(expected);
});

test("a label's line breaks only wrap its words", () => {
  const label = { value: "", text: "其中：财政\n拨款", cells: [cell(3)], from: "cell", decimals: 0 } as const;
  expect(labelFact(label)).toEqual({ text: "其中：财政拨款", cells: [cell(3)] });
  expect(labelFact({ ...label, text: " \n" })).toBeNull();
});

test.each([
  [[], ""],
  [["甲"], "甲"],
  [["甲", "乙"], "甲和乙"],
  [["甲", "乙", "丙"], "甲、乙和丙"],
])("%j is listed as %j", (texts, expected) => {
  const list = listed(texts.map((text, at) => ({ text, cells: [cell(at)] })));
  expect(list.text).toBe(expected);
  expect(list.cells).toHaveLength(texts.length);
});

test("a rate is a percentage with two decimals, half up", () => {
  expect(percent(dec(201).div(220), []).text).toBe("91.36%");
  expect(percent(dec("0.99995"), []).text).toBe("100%");
  expect(percent(dec("0.5"), []).text).toBe("50%");
});
