import { leaves } from "../../../src/core/evaluation/walk";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import type { Grid } from "../../../src/core/grid/grid";
import { rowMarkAt } from "../../../src/core/recognise/places";
import { recognise } from "../../../src/core/recognise/recognise";
import { emptyCorrection, type Correction, type RowMark, type RowRole } from "../../../src/core/settings/correction";
import { drawn } from "../../drawn/drawn-sheet";
import { shifted, withBlankRow } from "../../drawn/reshape";

const mark = (grid: Grid, row: number): RowMark => {
  const found = rowMarkAt(grid, row);
  if (!found) throw new Error(`row ${row} is blank`);
  return found;
};
const tables = (grid: Grid, change?: Partial<Correction>): readonly EvaluationTable[] => {
  const [plain] = recognise(grid).tables;
  const corrections = change ? [{ ...emptyCorrection(plain?.fingerprint ?? "", ""), ...change }] : [];
  return recognise(grid, corrections).tables;
};
const names = (table: EvaluationTable | undefined) => table && leaves(table).map(({ node }) => node.name.value);
const row = (grid: Grid, at: number, role: RowRole) => ({ row: mark(grid, at), role });

describe("a row that was left out is an indicator once a person says so", () => {
  const form = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 清淤河道 | 10 | 10 | 50 | 50 |
    | ^ | 质量指标 | 指标2： | | | | |
    | ^ | 时效指标 | 按期完工 | | | | |
    | 小计 | << |
    | 效益指标 | 社会效益指标 | 防洪能力 | 提高 | 提高 | 40 | 40 |
    | 总分 | < | < | < | < | 90 | 90 |
    | 效益指标 | 生态效益指标 | 水质 | 提高 | 提高 | | |
    | 注：另有 | << |
    | 效益指标 | 满意度指标 | 群众满意度 | 90% | 95% | | |
  `;

  test.each([
    ["a filler", 4, ["清淤河道", "指标2：", "防洪能力"]],
    ["a row on which nothing is said", 5, ["清淤河道", "按期完工", "防洪能力"]],
    ["a subtotal", 6, ["清淤河道", "小计", "防洪能力"]],
    ["the total", 8, ["清淤河道", "防洪能力", "总分"]],
    ["a row below the note", 11, ["清淤河道", "防洪能力", "群众满意度"]],
  ])("%s", (_, at, expected) => {
    expect(names(tables(form)[0])).not.toEqual(expected);
    const [table] = tables(form, { rows: [row(form, at, "indicator")] });
    expect(names(table)?.filter((name) => name !== "水质")).toEqual(expected);
    expect(table?.excluded.map(({ row }) => row)).not.toContain(at);
    expect(table?.correction?.unfit).toEqual([]);
  });

  test("and it is met again in rows that moved", () => {
    const correction = {
      ...emptyCorrection(tables(form)[0]?.fingerprint ?? "", ""),
      rows: [row(form, 5, "indicator")],
    };
    for (const moved of [withBlankRow(form, 2).grid, shifted(form, 3, 2).grid])
      expect(names(recognise(moved, [correction]).tables[0])).toContain("按期完工");
  });

  test("it stays out where the same correction leaves it out, and that is told", () => {
    const [table] = tables(form, { rows: [row(form, 5, "indicator")], excluded: [mark(form, 5)] });
    expect(names(table)).not.toContain("按期完工");
    expect(table?.correction?.unfit).toEqual([
      { id: "recognise.correction.row-unused", values: { text: "时效指标|按期完工" } },
    ]);
  });
});

test("a first indicator that passed for part of the header is one", () => {
  const form = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
    | 产出指标 | 目标值完成 | 完成 | 完成 | 完成 |
    | 效益指标 | 防洪能力 | 提高 | 提高 | 40 |
  `;
  const [table] = tables(form, { rows: [row(form, 3, "indicator")] });
  expect(names(table)).toEqual(["目标值完成", "防洪能力"]);
});

test("a heading row without a first-level name of its own opens a block, with what is weighed on it", () => {
  const form = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
    | 产出指标 | 清淤河道 | 10 | 10 | 50 | 50 |
    | 效能部分 | | | | 50 | 48 |
    | | 防洪能力 | 提高 | 提高 | 25 | 24 |
    | | 水质 | 提高 | 提高 | 25 | 24 |
  `;
  const blocks = (table: EvaluationTable | undefined) =>
    table?.blocks[0]?.roots.map((root) => [
      root.name.value,
      root.weight.cell?.held?.value.toNumber(),
      root.children.map(({ name }) => name.value),
    ]);
  const [table] = tables(form, { rows: [row(form, 4, "level1")] });
  expect(blocks(table)).toEqual([
    ["产出指标", undefined, ["清淤河道"]],
    ["效能部分", 50, ["防洪能力", "水质"]],
  ]);
});

describe("the range of one of two forms on a sheet", () => {
  const two = drawn`
    | 项目支出绩效自评表 | << |
    | 项目名称 | 甲项目 | << |
    | 一级指标 | 三级指标 | 分值 | 得分 |
    | 产出指标 | 清淤河道 | 60 | 58 |
    | 效益指标 | 防洪能力 | 30 | 30 |
    | 总分 | < | 90 | 88 |
    | 填表人：张三 | << |
    | 附：补充 | 绿化 | 10 | 10 |
    | 项目支出绩效自评表 | << |
    | 项目名称 | 乙项目 | << |
    | 一级指标 | 三级指标 | 指标值 | 分值 | 得分 |
    | 产出指标 | 养护里程 | 30 | 100 | 90 |
    | 总分 | < | < | 100 | 90 |
  `;

  test("grows at its end, and shrinks there, without touching the other", () => {
    const [, second] = tables(two);
    const grown = tables(two, { lastRow: mark(two, 8) });
    expect(names(grown[0])).toEqual(["清淤河道", "防洪能力", "绿化"]);
    expect(grown[1]).toEqual(second);
    const shrunk = tables(two, { lastRow: mark(two, 4) });
    expect(names(shrunk[0])).toEqual(["清淤河道"]);
    expect(shrunk[1]).toEqual(second);
  });

  test("grows at its start over what the form above had, which then has it no more", () => {
    const [, second] = recognise(two).tables;
    const said = { ...emptyCorrection(second?.fingerprint ?? "", ""), firstRow: mark(two, 8) };
    const [first, grown] = recognise(two, [said]).tables;
    expect(grown?.range.top).toBe(8);
    expect(first?.range.bottom).toBe(7);
    expect(grown?.head.projectName?.value).toBe("乙项目");
    const shrunk = recognise(two, [{ ...said, firstRow: mark(two, 11) }]).tables[1];
    expect([shrunk?.range.top, shrunk?.head.projectName, names(shrunk)]).toEqual([11, null, ["养护里程"]]);
  });

  test("ends above a second header: what that headed is indicators no more", () => {
    const bands = drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 三级指标 | 分值 | 得分 |
      | 产出指标 | 清淤河道 | 60 | 58 |
      | 一级指标 | 三级指标 | 指标值 | 分值 | 得分 |
      | 效益指标 | 防洪能力 | 提高 | 40 | 40 |
    `;
    expect(names(tables(bands)[0])).toEqual(["清淤河道", "防洪能力"]);
    const [table] = tables(bands, { lastRow: mark(bands, 3) });
    expect([names(table), table?.correction?.unfit]).toEqual([["清淤河道"], []]);
  });
});

test("a total above the header, and two columns for one role, are told and left undone", () => {
  const form = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 三级指标 | 分值 | 甲 | 得分 |
    | 产出指标 | 清淤河道 | 60 | 30 | 58 |
    | 效益指标 | 防洪能力 | 40 | 20 | 40 |
  `;
  const weight = (header: string) => ({ column: { header, nth: 0 }, role: "weight" as const });
  const [table] = tables(form, { totalRow: mark(form, 1), columns: [weight("分值"), weight("甲")] });
  expect(table?.columns.filter(({ role }) => role === "weight").map(({ header }) => header)).toEqual(["甲"]);
  expect(table?.correction?.unfit).toEqual([
    { id: "recognise.correction.total-early", values: { row: 1 } },
    { id: "recognise.correction.same-role", values: { header: "分值" } },
  ]);
});
