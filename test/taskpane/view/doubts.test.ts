import { recognise } from "../../../src/core/recognise/recognise";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { openDoubts } from "../../../src/taskpane/view/doubts";
import { roleLines } from "../../../src/taskpane/view/role-lines";
import { drawn } from "../../drawn/drawn-sheet";

const grid = drawn`
  | 项目支出绩效自评表 | << |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 分值 | 得分 |
  | 产出指标 | 清淤河道 | 10 | 10 | 3 | 61 | 达标 |
  | ^ | 合格率 | 95% | 90% | 2 | 20 | 19 |
  | 效益指标 | 防洪能力 | 提高 | 提高 | 1 | 20 | 20 |
`;
const [table] = recognise(grid).tables as readonly [EvaluationTable];
const none = new Set<string>();

test("doubts of one sort about one column are one, with a way to keep the reading and to take the other", () => {
  const doubts = openDoubts(table, none);
  const contested = doubts.find(({ others }) => others.length > 0);
  expect(contested?.cells.map(({ row, column }) => [row, column])).toEqual([3, 4, 5].map((row) => [row, 5]));
  expect(contested?.others.map(({ row, column }) => [row, column])).toEqual([3, 4, 5].map((row) => [row, 6]));
  expect(contested?.keep).toEqual([{ kind: "column", column: { header: "权重", nth: 0 }, role: "weight" }]);
  expect(contested?.swap).toEqual([
    { kind: "column", column: { header: "分值", nth: 0 }, role: "weight" },
    { kind: "column", column: { header: "权重", nth: 0 }, role: "ignored" },
  ]);
  expect(doubts.find(({ why }) => why.id === "recognise.unsure.no-number")?.swap).toEqual([]);
});

test("a doubt that was confirmed is closed until its cell changes", () => {
  const keys = openDoubts(table, none).flatMap((doubt) => doubt.keys);
  expect(openDoubts(table, new Set(keys))).toEqual([]);
  const [other] = recognise(
    drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 分值 | 得分 |
      | 产出指标 | 清淤河道 | 10 | 10 | 3 | 61 | 未达标 |
    `,
  ).tables as readonly [EvaluationTable];
  expect(openDoubts(other, new Set(keys)).map(({ why }) => why.values?.["text"])).toContain("未达标");
});

test("roles are listed unsure first, unused last, each with its reason where it was a decision", () => {
  const lines = roleLines(table, openDoubts(table, none));
  expect(lines.map(({ letters, role }) => `${letters} ${role}`)).toEqual([
    "E weight",
    "G self-score",
    "A level1",
    "B level3",
    "C target",
    "D actual",
    "F ignored",
  ]);
  expect(lines.map(({ why }) => why !== null)).toEqual([false, false, false, false, false, false, true]);
});
