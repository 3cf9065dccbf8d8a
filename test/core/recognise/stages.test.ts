import { assignRoles, printRoles } from "../../../src/core/recognise/assign-roles";
import { expandMerges, printLogical } from "../../../src/core/recognise/expand-merges";
import { leaves } from "../../../src/core/evaluation/walk";
import { findBands, printBands } from "../../../src/core/recognise/find-bands";
import { readHeader } from "../../../src/core/recognise/read-header";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { drawn } from "../../drawn/drawn-sheet";

const form = drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | 河道清淤 | << |
  | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | 实际完成值 | 分值 | 得分 |
  | ^ | ^ | ^ | ^ | 年初 | 调整 | ^ | ^ | ^ |
  | ^ | 产出指标 | 数量指标 | 清淤河道 | 10公里 | 12公里 | 12公里 | 60 | 60 |
  | ^ | 效益指标 | 社会效益指标 | 防洪能力 | 提高 | | 提高 | 40 | 40 |
  | 总分 | < | < | < | < | < | < | 100 | 100 |
  | 注：按实填写。 | << |
`;

test("merges are laid out: one cell a merge, named by its first address", () => {
  const sheet = expandMerges(form);
  expect(printLogical(sheet).split("\n")[2]).toBe(
    "3 | A3:A6 绩效指标 | B3:B4 一级指标 | C3:C4 二级指标 | D3:D4 三级指标 | E3:F3 年度指标值 | G3:G4 实际完成值 | H3:H4 分值 | I3:I4 得分",
  );
  expect(sheet.at(6, 1)).toBe(sheet.at(3, 1));
  expect(sheet.crossing(5).map((cell) => cell.text)[0]).toBe("绩效指标");
});

test("a value under a merge is not read", () => {
  const sheet = expandMerges(drawn`
    | 产出 | <(效益) |
    | 10 | 20 |
  `);
  expect(sheet.at(1, 2).text).toBe("产出");
  expect(sheet.starting(1)).toHaveLength(1);
});

test("bands: what stands before the header, the header of two rows, the rows, the sum, the rest", () => {
  expect(printBands(findBands(expandMerges(form)))).toBe(
    ["form 1–8", "  before 1–2 | header 3–4 | body 5–6 | sums 7", "  after 8"].join("\n"),
  );
});

test("roles: the lower header row counts, the label beside the rows is none", () => {
  const sheet = expandMerges(form);
  const header = readHeader(sheet, [3, 4]);
  expect(header.sides.map((cell) => cell.text)).toEqual(["绩效指标"]);
  expect(assignRoles(sheet, header, [5, 6]).map(({ role }) => role)).toEqual([
    "level1",
    "level2",
    "level3",
    "target",
    "adjustedTarget",
    "actual",
    "weight",
    "score",
  ]);
});

const roles = (grid: Parameters<typeof expandMerges>[0]): string[] => {
  const { columns } = recogniseWorkbook([grid]).tables[0] ?? { columns: [] };
  return printRoles(columns).split(", ");
};

test("of two weight columns behind the names the one that makes the whole is taken", () => {
  const grid = drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 二级指标 | 三级指标 | 权重 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 甲 | 3 | 60 | 60 |
    | 效益指标 | 社会效益指标 | 乙 | 2 | 40 | 39 |
  `;
  expect(roles(grid)).toEqual(expect.arrayContaining(["D ignored", "E weight"]));
  expect(recogniseWorkbook([grid]).tables[0]?.unsure).toEqual([]);
});

test("where no sum decides between two weight columns the cells that differ are in doubt", () => {
  const [table] = recogniseWorkbook([
    drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 二级指标 | 三级指标 | 权重 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 甲 | 30 | 31 | 30 |
      | 效益指标 | 社会效益指标 | 乙 | 20 | 20 | 19 |
    `,
  ]).tables;
  expect(table?.unsure.map(({ cell, role }) => [cell.row, cell.column, role])).toEqual([[3, 4, "weight"]]);
});

test("指标值 beside 目标值 without an actual is the actual", () => {
  const grid = drawn`
    | 项目支出绩效评价表 | << |
    | 一级指标 | 三级指标 | 目标值（标准） | 分值 | 指标值 |
    | 产出 | 甲 | 100% | 100 | 90% |
  `;
  expect(roles(grid)).toEqual(["A level1", "B level3", "C target", "D weight", "E actual"]);
});

test("指标性质 is a sign or a nature, as its cells say", () => {
  const sheet = (a: string, b: string) => drawn`
    | 部门整体绩效自评表 | << |
    | 指标名称 | 指标性质 | 指标值 | 完成值 | 分值 |
    | 甲 | ${a} | 1 | 1 | 60 |
    | 乙 | ${b} | 2 | 2 | 40 |
  `;
  expect(roles(sheet("≥", "="))).toContain("B sign");
  expect(roles(sheet("定量指标", "定性指标"))).toContain("B nature");
});

test("an unreadable score is in doubt, with what stands there", () => {
  const [table] = recogniseWorkbook([
    drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 甲 | 1 | 1 | 100 | 达标 |
    `,
  ]).tables;
  expect(table?.unsure).toEqual([
    {
      cell: { sheet: "Sheet1", row: 3, column: 7 },
      role: "score",
      why: { id: "recognise.unsure.no-number", values: { text: "达标" } },
    },
  ]);
});

test("names of cells that are names of objects stay names", () => {
  const [table] = recogniseWorkbook([
    drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | __proto__ | constructor | toString | __proto__ | hasOwnProperty | 100 | 100 |
    `,
  ]).tables;
  const leaf = table?.blocks[0]?.roots[0]?.children[0]?.children[0];
  expect(leaf?.name.value).toBe("toString");
  expect(leaf?.leaf?.target?.held?.value).toBe("__proto__");
});

test("a label behind another in one cell is no answer to it", () => {
  const head = (signed: string) =>
    recogniseWorkbook([
      drawn`
        | 道路养护项目支出绩效自评表 | << |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 养护里程 | 10公里 | 10公里 | 60 | 60 |
        | 效益指标 | 社会效益指标 | 出行便利 | 90% | 92% | 40 | 40 |
        | ${signed} | << |
      `,
    ]).tables[0]?.head;
  expect(head("填报单位（公章）：　　　　　单位负责人：")?.unit).toBeNull();
  expect(head("填报单位（公章）：县公路局　　　单位负责人：")?.unit?.value).toBe("县公路局");
});

test.each([
  ["产出指标", ["产出指标", "满意度指标", "预算执行率"]],
  ["", ["产出指标", "满意度指标"]],
])("group names %j on a group's second row: the execution without any stands under these", (again, roots) => {
  const { tables } = recogniseWorkbook([
    drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 得分 |
      | 产出指标 | 数量指标 | 修缮古桥 | 4座 | 4座 | 50 | 50 |
      | ${again} | 质量指标 | 验收合格率 | 100% | 100% | 20 | 20 |
      | 满意度指标 | 满意度 | 村民满意度 | 90% | 93% | 20 | 20 |
      | | | 预算执行率 | | | 10 | 9.6 |
    `,
  ]);
  expect(tables[0]?.blocks[0]?.roots.map(({ name }) => name.value)).toEqual(roots);
});

test.each([
  ["甲乙", { id: "recognise.unsure.by-content", values: { header: "甲乙" } }],
  ["", { id: "recognise.unsure.no-label" }],
])("weights under “%s” are read by their sum, and the doubt says what is wrong with the header", (label, why) => {
  const [table] = recogniseWorkbook([
    drawn`
      | 项目支出绩效自评表 | << |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${label} | 得分 |
      | 产出指标 | 数量指标 | 清淤河道 | 10公里 | 12公里 | 60 | 60 |
      | 效益指标 | 社会效益指标 | 防洪能力 | 提高 | 提高 | 40 | 40 |
    `,
  ]).tables;
  expect(printRoles(table?.columns ?? [])).toContain("F weight");
  expect(table?.unsure.map(({ cell, why }) => [cell.row, why])).toEqual([
    [3, why],
    [4, why],
  ]);
});

test("blocks under the same header, said again in the same words, have columns and scores of their own", () => {
  const { tables } = recogniseWorkbook([
    drawn`
      | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | ^ | 产出指标 | 数量指标 | 清淤河道 | ≥10公里 | 12公里 | 30 | 30 |
      | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | ^ | 产出指标 | 数量指标 | 修缮泵站 | ≥3座 | 3座 | 40 | 39 |
      | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | ^ | 效益指标 | 社会效益指标 | 保护农田 | ≥9亩 | 9亩 | 30 | 28 |
      | 总分 | < | < | < | < | < | 100 | 97 |
    `,
  ]);
  const [table] = tables;
  expect(tables).toHaveLength(1);
  expect(table?.blocks.map(({ headerRows }) => headerRows)).toEqual([[1], [3], [5]]);
  const scored = tables.flatMap(leaves).map(({ node }) => Object.keys(node.leaf.scores));
  expect(scored).toEqual([["H"], ["H@2"], ["H@3"]]);
  expect(table?.scoreColumn).toBe("H");
  expect(table?.columns.filter(({ role }) => role === "score").map(({ id }) => id)).toEqual(["H", "H@2", "H@3"]);
  expect(Object.keys(table?.totals.scores ?? {})).toEqual(["H"]);
});
