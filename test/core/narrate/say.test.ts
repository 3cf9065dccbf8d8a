import { paragraph, placeholder, say } from "../../../src/core/narrate/say";

const cell = (row: number) => ({ sheet: "表", row, column: 1 });

test("a sentence rests on the cells of the facts that it uses, each once, and on no others", () => {
  const facts = {
    a: { text: "甲", cells: [cell(1), cell(2)] },
    b: { text: "乙", cells: [cell(2)] },
    unused: { text: "丙", cells: [cell(9)] },
  };
  expect(say("{a}与{b}。", facts, [cell(3)])).toEqual({ text: "甲与乙。", cells: [cell(3), cell(1), cell(2)] });
});

test("text of a cell is never read as a pattern", () => {
  const facts = { a: { text: "{b}$&", cells: [] }, b: { text: "乙", cells: [] } };
  expect(say("{a}", facts).text).toBe("{b}$&");
});

test("a name that no fact has stays, inherited ones too", () => {
  expect(say("{constructor}{x}").text).toBe("{constructor}{x}");
});

test("a paragraph rests on everything that its sentences do", () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ text: "句。", cells: [cell(at % 10)] }));
  expect(paragraph(many).cells).toEqual(Array.from({ length: 10 }, (_, at) => cell(at)));
});

test("what no cell holds is a visible placeholder", () => {
  expect(placeholder("立项背景")).toMatchObject({ text: "【待补充：立项背景】", placeholder: true, cells: [] });
  expect(paragraph([{ text: "完成。", cells: [] }]).placeholder).toBe(false);
});
