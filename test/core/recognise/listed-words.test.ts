import { HEADER_ENTRIES, type HeaderMeaning } from "../../../src/core/recognise/lexicon/columns";
import { recognise } from "../../../src/core/recognise/recognise";
import { drawn } from "../../drawn/drawn-sheet";
import { withCells } from "../../drawn/reshape";
import { expectAlike, treeOf } from "../../drawn/same-tree";

const form = drawn`
  | 项目支出绩效自评表 | << |
  | 一级指标 | 二级指标 | 三级指标 | 度量单位 | 年度指标值 | 实际完成值 | 分值 | 得分 | 评分标准 | 得分系数 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 清淤河道 | 公里 | 10 | 9 | 60 | 54 | 按比例 | 0.9 | 一段待征地 |
  | 效益指标 | 社会效益指标 | 防洪能力 | 项 | 1 | 1 | 40 | 40 | 按等级 | 1 |  |
`;
const PLACES: Partial<Record<HeaderMeaning, number>> = {
  ...{ level1: 1, level2: 2, level3: 3, unit: 4, target: 5, actual: 6 },
  ...{ weight: 7, selfScore: 8, standard: 9, coefficient: 10, completion: 10, reason: 11 },
};
const words = HEADER_ENTRIES.flatMap(({ means, words: listed }) => {
  const column = PLACES[means];
  return column === undefined ? [] : listed.map((word) => [word, column] as const);
});
const before = recognise(form).tables.map((table) => treeOf(table, (at) => at));

test("every listed word of a column is tried", () => expect(words.length).toBeGreaterThan(150));

test.each(words)("under %s the tree is the same", (word, column) => {
  const { grid, back } = withCells(form, (cell) =>
    cell.row === 2 && cell.column === column ? { ...cell, value: word, text: word } : cell,
  );
  expectAlike(
    recognise(grid).tables.map((table) => treeOf(table, back)),
    before,
  );
});
