import { FOOT_ENTRIES, GOAL_ENTRIES, SUM_ENTRIES } from "../../../src/core/recognise/lexicon/blocks";
import { FUNDS_ENTRIES, FUNDS_LABEL_ENTRIES } from "../../../src/core/recognise/lexicon/funds";
import { HEAD_ENTRIES } from "../../../src/core/recognise/lexicon/head";
import { FIRST_LEVEL_ENTRIES, SECOND_LEVEL_ENTRIES } from "../../../src/core/recognise/lexicon/levels";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import { recognise } from "../../../src/core/recognise/recognise";
import { drawn } from "../../drawn/drawn-sheet";
import { withCells } from "../../drawn/reshape";
import { treeOf } from "../../drawn/same-tree";

const form = drawn`
  | 项目支出绩效自评表 | << |
  | （2022年度） | << |
  | 项目名称 | 河道清淤 | << |
  | 主管部门 | 水务局 | < | < | 实施单位 | 河道中心 | << |
  | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
  | ^ | 年度资金总额 | 300 | 280 | 266 | 10 | 95% | 9.5 |  |
  | ^ | 其中：财政拨款 | 300 | 280 | 266 | — | 95% | — |  |
  | 年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | < |
  | ^ | 清淤十公里 | < | < | < | 清淤九公里 | < | < | < |
  | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
  | ^ | 产出指标 | 数量指标 | 清淤河道 | 10 | 9 | 50 | 45 | 一段待征地 |
  | ^ | 效益指标 | 社会效益指标 | 防洪能力 | 提高 | 提高 | 40 | 40 |  |
  | 总分 | < | < | < | < | < | 100 | 94.5 |  |
  | 存在问题 | 征地滞后。 | << |
`;

function tableWith(row: number, column: number, word: string): EvaluationTable {
  const { grid } = withCells(form, (cell) =>
    cell.row === row && cell.column === column ? { ...cell, value: word, text: word } : cell,
  );
  const [table] = recognise(grid).tables;
  if (!table) throw new Error(`no table under ${word}`);
  return table;
}

const untouched = recognise(form).tables[0];
/** Everything that was read, but for the names and labels that were exchanged themselves and what sort of form it is. */
const said = (table: EvaluationTable | undefined, ...names: string[]): string =>
  names.reduce(
    (text, name) => text.replaceAll(`"${name}"`, '"…"'),
    JSON.stringify(table && { ...(treeOf(table, (at) => at) as object), kind: "" }, withoutLabelText),
  );

/** A label keeps its place and loses its words. */
function withoutLabelText(key: string, value: unknown): unknown {
  const isLabel = key === "label" && typeof value === "object" && value !== null && "cell" in value;
  return isLabel ? { ...value, text: "…" } : value;
}

const words = <Meaning>(entries: readonly { means: Meaning; words: readonly string[] }[], ...meanings: Meaning[]) =>
  entries.filter(({ means }) => meanings.includes(means)).flatMap((entry) => entry.words);

const FUNDS_COLUMNS = { initialBudget: 3, annualBudget: 4, executed: 5, weight: 6, rate: 7, score: 8, reason: 9 };

describe.each(Object.entries(FUNDS_COLUMNS))("over %s of the funds", (role, column) => {
  test.each(words(FUNDS_ENTRIES, role as keyof typeof FUNDS_COLUMNS))("%s", (word) => {
    expect(said(tableWith(5, column, word))).toBe(said(untouched));
  });
});

test.each(words(FUNDS_LABEL_ENTRIES, "total"))("%s is the total of the funds", (word) => {
  expect(said(tableWith(6, 2, word), word)).toBe(said(untouched, "年度资金总额"));
});

test.each(words(FUNDS_LABEL_ENTRIES, "part"))("其中：%s is a part of the funds", (word) => {
  expect(said(tableWith(7, 2, `其中：${word}`), `其中:${word}`)).toBe(said(untouched, "其中:财政拨款"));
});

test.each([
  ...words(HEAD_ENTRIES, "projectName").map((word) => [word, 3, 1] as const),
  ...words(HEAD_ENTRIES, "department", "department-loose").map((word) => [word, 4, 1] as const),
  ...words(HEAD_ENTRIES, "unit", "unit-loose").map((word) => [word, 4, 5] as const),
])("%s in the head", (word, row, column) => {
  expect(said(tableWith(row, column, word))).toBe(said(untouched));
});

test.each(words(GOAL_ENTRIES, "expected"))("%s over the goal", (word) => {
  expect(said(tableWith(8, 2, word))).toBe(said(untouched));
});

test.each(words(GOAL_ENTRIES, "actual"))("%s over what became of the goal", (word) => {
  expect(said(tableWith(8, 6, word))).toBe(said(untouched));
});

test.each(words(SUM_ENTRIES, "total"))("%s is the total", (word) => {
  expect(said(tableWith(13, 1, word))).toBe(said(untouched));
});

test.each(words(FOOT_ENTRIES, "problems"))("%s below the table", (word) => {
  expect(said(tableWith(14, 1, word))).toBe(said(untouched));
});

test.each(words(FOOT_ENTRIES, "conclusion", "measures", "reasons"))(
  "%s below the table is read as what it is",
  (word) => {
    const { conclusion } = tableWith(14, 1, word);
    const [answer] = [conclusion.conclusion, conclusion.measures, conclusion.reasons].filter((entry) => entry !== null);
    expect([answer?.text, conclusion.problems]).toEqual(["征地滞后。", null]);
  },
);

// The second group has a name of its own: under the same one both rows were one group.
const another = (word: string): boolean => word !== "效益指标" && word !== "社会效益指标";

test.each(FIRST_LEVEL_ENTRIES.flatMap((entry) => entry.words).filter(another))(
  "%s is a name of the first level",
  (word) => {
    expect(said(tableWith(11, 2, word), word)).toBe(said(untouched, "产出指标"));
  },
);

test.each(SECOND_LEVEL_ENTRIES.flatMap((entry) => entry.words).filter(another))(
  "%s is a name of the second level",
  (word) => {
    expect(said(tableWith(11, 3, word), word)).toBe(said(untouched, "数量指标"));
  },
);
