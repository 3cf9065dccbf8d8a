import { leaves } from "../../../src/core/evaluation/walk";
import type { EvaluationTable } from "../../../src/core/evaluation/table";
import type { Grid } from "../../../src/core/grid/grid";
import { expandMerges } from "../../../src/core/recognise/expand-merges";
import { headerTexts } from "../../../src/core/recognise/fingerprint";
import { rowMark } from "../../../src/core/recognise/marks";
import { recognise, recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { review } from "../../../src/core/review/review-workbook";
import { emptyCorrection, type Correction, type CorrectableRole } from "../../../src/core/settings/correction";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { drawn } from "../../drawn/drawn-sheet";
import { withBlankColumn, withBlankRow } from "../../drawn/reshape";

/** Two weight columns of which no sum decides, a row that only looks like an indicator, a note that ends the rows. */
const form = drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | 河道清淤 | << |
  | 一级指标 | 二级指标 | 三级指标 | 2022年目标 | 完成 | 权重 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 清淤河道 | 10 | 10 | 3 | 61 | 60 |
  | ^ | 质量指标 | 合格率 | 95% | 90% | 2 | 20 | 19 |
  | 效益指标 | 社会效益指标 | 防洪能力 | 提高 | 提高 | 1 | 20 | 20 |
  | 注：以上由单位填报 | << |
  | 效益指标 | 生态效益指标 | 水质 | 提高 | 提高 | | | |
`;

/** The same template, next year's, for another project, moved. */
const next = drawn`
  @at C4
  | 项目支出绩效自评表 | << |
  | 项目名称 | 道路养护 | << |
  | 一级指标 | 二级指标 | 三级指标 | 2023年目标 | 完成 | 权重 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 养护里程 | 30 | 28 | 5 | 60 | 56 |
  | 效益指标 | 社会效益指标 | 通行能力 | 提高 | 提高 | 5 | 41 | 41 |
`;

const only = (grid: Grid, ...corrections: Correction[]): EvaluationTable => {
  const [table, ...more] = recognise(grid, corrections).tables;
  if (!table || more.length > 0) throw new Error("one table expected");
  return table;
};
const correction = (change: Partial<Correction>, grid = form): Correction => ({
  ...emptyCorrection(only(grid).fingerprint, "河道清淤"),
  ...change,
});
const column = (header: string, role: CorrectableRole, nth = 0) => ({ column: { header, nth }, role });
const names = (table: EvaluationTable) => leaves(table).map(({ node }) => node.name.value);
const weights = (table: EvaluationTable) => leaves(table).map(({ node }) => node.weight.cell?.held?.value.toNumber());
const mark = (row: number, grid = form) => rowMark(expandMerges(grid), row);

test("what a header is known by is the template's, not the project's, and not where it stands", () => {
  const { fingerprint } = only(form);
  expect(fingerprint).toBe("一级指标|二级指标|三级指标|目标|完成|权重|分值|得分");
  expect(only(next).fingerprint).toBe(fingerprint);
  expect(only(withBlankRow(withBlankColumn(form, 3).grid, 4).grid).fingerprint).toBe(fingerprint);
});

describe("a column", () => {
  const said = correction({ columns: [column("分值", "weight")] });

  test("is what a person said, the others keep to it, and nothing stays in doubt", () => {
    expect(only(form).unsure).not.toEqual([]);
    const table = only(form, said);
    expect(weights(table)).toEqual([61, 20, 20]);
    expect(table.columns.find(({ header }) => header === "分值")).toMatchObject({
      role: "weight",
      confidence: 1,
      why: { id: "recognise.why.person", values: { header: "分值" } },
    });
    expect(table.columns.find(({ header }) => header === "权重")?.role).toBe("ignored");
    expect(table.unsure).toEqual([]);
    expect(table.correction).toEqual({ made: "河道清淤", unfit: [] });
  });

  test("is met again in the next file with the same header, wherever it stands", () => {
    expect(weights(only(next, said))).toEqual([60, 41]);
    expect(weights(only(withBlankColumn(form, 4).grid, said))).toEqual([61, 20, 20]);
  });

  test("that was no value becomes one: a level, a target, a second score", () => {
    const table = only(
      form,
      correction({
        columns: [column("得分", "review-score"), column("权重", "self-score"), column("二级指标", "remark")],
      }),
    );
    expect(table.columns.map(({ role, scoreKind }) => scoreKind ?? role)).toEqual([
      "level1",
      "remark",
      "level3",
      "target",
      "actual",
      "self",
      "weight",
      "review",
    ]);
    expect(table.scoreColumn).toBe("F");
  });

  test("that this sheet does not have is told and nothing else changes", () => {
    const table = only(form, correction({ columns: [column("分值", "weight", 1), column("折扣", "reason")] }));
    expect(table.correction?.unfit).toEqual([
      { id: "recognise.correction.no-column", values: { header: "分值" } },
      { id: "recognise.correction.no-column", values: { header: "折扣" } },
    ]);
    expect(table.columns).toEqual(only(form).columns);
  });
});

test("another header is not touched", () => {
  const other = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
    | 产出指标 | 清淤河道 | 10 | 10 | 100 | 100 |
  `;
  expect(recogniseWorkbook([other], [correction({ noTable: true })])).toEqual(recogniseWorkbook([other]));
});

test("a row that is no indicator is left out, with the reason, and leaves its group in place", () => {
  const table = only(form, correction({ excluded: [mark(4)] }));
  expect(names(table)).toEqual(["合格率", "防洪能力"]);
  expect(table.excluded).toContainEqual({ row: 4, why: { id: "recognise.excluded.person" } });
  const moved = only(withBlankRow(form, 2).grid, correction({ excluded: [mark(4)] }));
  expect(names(moved)).toEqual(["合格率", "防洪能力"]);
});

test("a row of another project is not left out for its number", () => {
  const table = only(next, correction({ excluded: [mark(4)] }));
  expect(names(table)).toEqual(["养护里程", "通行能力"]);
  expect(table.correction?.unfit).toEqual([
    { id: "recognise.correction.no-row", values: { text: "产出指标|数量指标|清淤河道" } },
  ]);
});

test("the rows go on to where a person said, or end there", () => {
  expect(names(only(form, correction({ lastRow: mark(8) })))).toEqual(["清淤河道", "合格率", "防洪能力", "水质"]);
  expect(names(only(form, correction({ lastRow: mark(5) })))).toEqual(["清淤河道", "合格率"]);
  expect(only(form, correction({ lastRow: mark(2) })).correction?.unfit[0]?.id).toBe("recognise.correction.ends-early");
});

test("the total stands where a person said, and what looked like one is none", () => {
  const two = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 三级指标 | 分值 | 得分 |
    | 产出指标 | 清淤河道 | 60 | 58 |
    | 效益指标 | 防洪能力 | 40 | 40 |
    | 合计 | < | 100 | 98 |
    | 核定 | < | 100 | 97 |
  `;
  const total = (table: EvaluationTable) => [table.totals.row, table.totals.scores["D"]?.held?.value.toNumber()];
  expect(total(only(two))).toEqual([null, undefined]); // 核定 passes for an indicator, 合计 for a subtotal
  const table = only(two, { ...emptyCorrection(only(two).fingerprint, ""), totalRow: mark(6, two) });
  expect(total(table)).toEqual([6, 97]);
  expect(names(table)).toEqual(["清淤河道", "防洪能力"]);
  expect(table.excluded).toEqual([{ row: 5, why: { id: "recognise.excluded.sum" } }]);
});

test("rows named on a sheet of several forms with one header are looked for in the form that they stand in", () => {
  const twice = drawn`
    | 项目支出绩效自评表 | << |
    | 项目名称 | 甲项目 | << |
    | 一级指标 | 三级指标 | 分值 | 得分 |
    | 产出指标 | 清淤河道 | 100 | 98 |
    | 总分 | < | 100 | 98 |
    | 项目名称 | 乙项目 | << |
    | 一级指标 | 三级指标 | 分值 | 得分 |
    | 产出指标 | 养护里程 | 100 | 90 |
    | 总分 | < | 100 | 90 |
  `;
  const [first, second] = recognise(twice).tables;
  const said: Correction = { ...emptyCorrection(first?.fingerprint ?? "", ""), firstRow: mark(2, twice) };
  const [, read] = recognise(twice, [said]).tables;
  expect([read?.range, read?.head.projectName?.value]).toEqual([second?.range, "乙项目"]);
});

test("the form begins where a person said", () => {
  expect(only(form).head.projectName?.value).toBe("河道清淤");
  const table = only(form, correction({ firstRow: mark(3) }));
  expect([table.range.top, table.head.projectName]).toEqual([3, null]);
  expect(only(form, correction({ firstRow: mark(5) })).correction?.unfit[0]?.id).toBe(
    "recognise.correction.begins-late",
  );
});

test("the scheme is a person's, and what the arithmetic would have taken is the first alternative", () => {
  const { scheme } = only(form, correction({ scheme: "nested-percent" }));
  expect(scheme).toMatchObject({ kind: "nested-percent", why: { id: "recognise.scheme.person" } });
  expect(scheme.alternatives[0]?.kind).toBe("points");
});

test("a sheet that is no table is skipped, with the reason", () => {
  expect(recognise(form, [correction({ noTable: true })])).toEqual({
    tables: [],
    skipped: { id: "recognise.skipped.person" },
  });
});

describe("a header that the words do not show", () => {
  const strange = drawn`
    | 某某表 | << |
    | 甲 | 乙 | 丙 | 丁 |
    | 产出 | 清淤河道 | 60 | 58 |
    | 效益 | 防洪能力 | 40 | 40 |
  `;
  const rows = headerTexts(expandMerges(strange), [2]);
  const said: Correction = {
    ...emptyCorrection(rows.join(" / "), ""),
    headerRows: rows,
    columns: [column("甲", "level1"), column("乙", "level3"), column("丙", "weight"), column("丁", "self-score")],
  };

  test("is a header once a person said so", () => {
    expect(recognise(strange).tables).toEqual([]);
    const table = only(strange, said);
    expect(names(table)).toEqual(["清淤河道", "防洪能力"]);
    expect(weights(table)).toEqual([60, 40]);
    expect(table.fingerprint).toBe("甲|乙|丙|丁");
    expect(names(only(withBlankRow(strange, 2).grid, said))).toEqual(["清淤河道", "防洪能力"]);
  });

  test("takes the place of the one that was found", () => {
    const two = drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 三级指标 | 分值 | 得分 |
      | 甲 | 乙 | 丙 | 丁 |
      | 产出 | 清淤河道 | 60 | 58 |
    `;
    expect(names(only(two))).toContain("乙");
    const table = only(two, { ...said, fingerprint: only(two).fingerprint });
    expect(names(table)).toEqual(["清淤河道"]);
    expect(table.fingerprint).toBe("一级指标|三级指标|分值|得分");
  });
});

test("a review reads under the settings in force", () => {
  const settings = { ...NO_SETTINGS, corrections: [correction({ columns: [column("分值", "weight")] })] };
  expect(review([form], { settings }).tables[0]?.table.unsure).toEqual([]);
});
