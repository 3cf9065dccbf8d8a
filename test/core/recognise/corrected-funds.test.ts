import type { EvaluationTable } from "../../../src/core/evaluation/table";
import type { Grid } from "../../../src/core/grid/grid";
import { cellAt, fundsAt, rowMarkAt } from "../../../src/core/recognise/places";
import { recognise } from "../../../src/core/recognise/recognise";
import {
  emptyCorrection,
  type CellRole,
  type Correction,
  type CorrectableFunds,
} from "../../../src/core/settings/correction";
import { withItem, type CorrectionItem } from "../../../src/core/settings/correction-items";
import { drawn } from "../../drawn/drawn-sheet";
import { shifted, withBlankRow } from "../../drawn/reshape";

const read = (grid: Grid, correction?: Correction): EvaluationTable => {
  const [table] = recognise(grid, correction ? [correction] : []).tables;
  if (!table) throw new Error("a table");
  return table;
};
const said = (grid: Grid, items: readonly CorrectionItem[]): Correction =>
  items.reduce(withItem, emptyCorrection(read(grid).fingerprint, ""));
const row = (grid: Grid, at: number) => rowMarkAt(grid, at) ?? { text: "", nth: 0 };
const cell = (grid: Grid, at: number, column: number, role: CellRole): CorrectionItem => {
  const named = cellAt(grid, at, column);
  if (!named) throw new Error("no label");
  return { kind: "cell", cell: named.mark, role };
};
const money = ({ funds }: EvaluationTable) =>
  funds?.rows.map(({ label, kind, annualBudget, executed }) => [
    label.value,
    kind,
    annualBudget?.held?.value.toNumber(),
    executed?.held?.value.toNumber(),
  ]);

/** Words of the funds and of the goal that nobody knows. */
const strange = drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | 河道清淤 | << |
  | 项目钱款 | 款项 | 甲数 | 乙数 | 丙数 | 比 |
  | ^ | 全部 | 1 | 100 | 90 | 90% |
  | ^ | 上级给的 | 1 | 60 | 50 | |
  | 想要办成的事 | 全年清淤十公里 | << |
  | 办成的事 | 已清淤十公里 | << |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出指标 | 清淤河道 | 10 | 10 | 60 | 60 |
  | 效益指标 | 防洪能力 | 提高 | 提高 | 40 | 40 |
`;
const columns: Readonly<Record<string, CorrectableFunds>> = { 乙数: "annualBudget", 丙数: "executed", 比: "rate" };
const items: readonly CorrectionItem[] = [
  { kind: "row", row: row(strange, 3), role: "fundsHeader" },
  ...fundsAt(strange, 3).map(({ mark, header }): CorrectionItem => {
    return { kind: "funds", column: mark, role: columns[header] ?? "ignored" };
  }),
  cell(strange, 6, 2, "expected"),
  cell(strange, 7, 2, "actual"),
];

test("funds and a goal under words that nobody knows are read once a person has shown them", () => {
  expect([read(strange).funds, read(strange).blocks[0]?.goal]).toEqual([null, null]);
  const table = read(strange, said(strange, items));
  expect(money(table)).toEqual([
    ["全部", "total", 100, 90],
    ["上级给的", "part", 60, 50],
  ]);
  expect(table.funds?.rows[0]?.rate?.held?.value.toNumber()).toBe(0.9);
  expect(table.blocks[0]?.goal).toMatchObject({
    expected: { text: "全年清淤十公里" },
    actual: { text: "已清淤十公里" },
  });
  expect(table.correction?.unfit).toEqual([]);
});

test("the next file with the same header is read like that at once, wherever it stands", () => {
  const next = drawn`
    | 项目支出绩效自评表 | << |
    | 项目名称 | 道路养护 | << |
    | 项目钱款 | 款项 | 甲数 | 乙数 | 丙数 | 比 |
    | ^ | 全部 | 1 | 300 | 270 | 90% |
    | 想要办成的事 | 养护三十公里 | << |
    | 办成的事 | 养护二十八公里 | << |
    | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
    | 产出指标 | 养护里程 | 30 | 28 | 100 | 93 |
  `;
  for (const grid of [next, shifted(next, 4, 3).grid, withBlankRow(next, 2).grid]) {
    const table = read(grid, said(strange, items));
    expect(money(table)).toEqual([["全部", "total", 300, 270]]);
    expect(table.blocks[0]?.goal?.expected?.text).toBe("养护三十公里");
    expect(table.blocks[0]?.goal?.actual?.text).toBe("养护二十八公里");
    expect(table.correction?.unfit).toEqual([]);
  }
});

const known = drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | 河道清淤 | << |
  | 项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
  | ^ | 年度资金总额 | 110 | 100 | 90 | 90% |
  | ^ | 其中：财政拨款 | 100 | 100 | 90 | |
  | ^ | 上年结转 | 10 | 10 | 5 | |
  | 年度总体目标 | 预期目标 | < | 实际完成情况 | < | |
  | ^ | 清淤 | < | 完成 | < | |
  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出指标 | 清淤河道 | 10 | 10 | 100 | 100 |
`;
const funds = (header: string, role: CorrectableFunds): CorrectionItem => ({
  kind: "funds",
  column: { header, nth: 0 },
  role,
});

test("columns of the funds exchange what they are, one is left out, and the others stay", () => {
  const table = read(
    known,
    said(known, [
      funds("年初预算数", "annualBudget"),
      funds("全年预算数", "initialBudget"),
      funds("执行率", "ignored"),
    ]),
  );
  const [whole] = table.funds?.rows ?? [];
  expect(
    [whole?.annualBudget, whole?.initialBudget, whole?.executed].map((one) => one?.held?.value.toNumber()),
  ).toEqual([110, 100, 90]);
  expect(whole?.rate).toBeNull();
});

test("another row is the total, and a row is left out of the money", () => {
  const total = read(known, said(known, [{ kind: "row", row: row(known, 5), role: "fundsTotal" }]));
  expect(total.funds?.rows.map(({ kind }) => kind)).toEqual(["part", "total", "part"]);
  expect(total.funds?.totalRow).toBe(1);
  const less = read(known, said(known, [{ kind: "excluded", row: row(known, 6) }]));
  expect(less.funds?.rows.map(({ row }) => row)).toEqual([4, 5]);
  expect(less.excluded).toContainEqual({ row: 6, why: { id: "recognise.excluded.person" } });
});

test("a cell is no goal once a person says so, and another one is", () => {
  const none = read(known, said(known, [cell(known, 8, 2, "ignored")]));
  expect([none.blocks[0]?.goal?.expected, none.blocks[0]?.goal?.actual?.text]).toEqual([null, "完成"]);
  const neither = read(known, said(known, [cell(known, 8, 2, "ignored"), cell(known, 8, 4, "ignored")]));
  expect([neither.blocks[0]?.goal, neither.correction?.unfit]).toEqual([null, []]);
  const other = read(known, said(known, [cell(known, 8, 4, "expected")]));
  expect(other.blocks[0]?.goal?.expected?.text).toBe("完成");
});

test("amounts without a header, and whose form it is, are told by their labels", () => {
  const rows = drawn`
    | 项目支出绩效自评表 | << |
    | 办什么 | 河道清淤 | << | << |
    | 本年给的 | 100 | 用掉的 | 90 |
    | 一级指标 | 三级指标 | 分值 | 得分 |
    | 产出指标 | 清淤河道 | 100 | 100 |
  `;
  const table = read(
    rows,
    said(rows, [cell(rows, 2, 2, "projectName"), cell(rows, 3, 2, "annualBudget"), cell(rows, 3, 4, "executed")]),
  );
  expect(table.head.projectName).toMatchObject({ value: "河道清淤", cells: [{ row: 2, column: 2 }] });
  expect(money(table)).toEqual([["本年给的", "total", 100, 90]]);
});

test("what this sheet does not have is told, part by part, and the check goes on", () => {
  const correction = said(known, [
    funds("折扣", "executed"),
    { kind: "cell", cell: { label: "愿景", nth: 0, side: "below" }, role: "expected" },
    { kind: "row", row: row(known, 10), role: "fundsHeader" },
    { kind: "cell", cell: { label: "清淤河道", nth: 0, side: "right" }, role: "actual" },
  ]);
  const table = read(known, correction);
  expect(money(table)).toEqual(money(read(known)));
  expect(table.correction?.unfit.map(({ id }) => id)).toEqual([
    "recognise.correction.no-cell",
    "recognise.correction.no-column",
    "recognise.correction.row-unused",
    "recognise.correction.cell-unused",
  ]);
});
