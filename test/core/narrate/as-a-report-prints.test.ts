import type { Grid } from "../../../src/core/grid/grid";
import { toText } from "../../../src/core/narrate/to-text";
import { narrated } from "../../../src/core/review/narrated";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { drawn } from "../../drawn/drawn-sheet";
import { fixtures } from "../../drawn/fixtures";
import { typed } from "../plans/workbook-with-report";

function told(grids: readonly Grid[], outline = "one-page"): string {
  const [table] = review(grids).tables;
  if (!table) throw new Error("no table");
  return toText(narrated(table, NO_SETTINGS, { outline }));
}

const form = (goal: string, project = "农技推广", unit = "市农技站") => drawn`
  | 项目支出绩效自评表 | << |
  | 项目名称 | ${project} | << |
  | 主管部门 | ${unit} | << |
  | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | << |
  | ^ | ${goal} | < | < | 已完成 | << |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标(60分) | 数量指标 | 培训次数(4月) | 4次 | 4次 | 30 | 30 |
  | ^ | ^ | 培训次数(9月) | 4次 | 2次 | 30 | 15 |
  | 效益指标(30分) | 社会效益指标 | 知晓率 | ≥90% | 95% | 30 | 30 |
`;

describe("marks", () => {
  test("among Chinese words are full width, between figures and letters they stay", () => {
    const text = told(
      [form('建设"一站式"大厅(二期),共3处;投资1,234.5万元,比例1:3,采用ISO(9001)标准')],
      "self-evaluation",
    );
    expect(text).toContain("建设“一站式”大厅（二期），共3处；投资1,234.5万元，比例1:3，采用ISO(9001)标准。");
  });

  test("in a heading too, and a bracket that holds no points belongs to the name", () => {
    const text = told([form("完成培训")], "self-evaluation");
    expect(text).toContain("（一）产出指标（60分）");
    expect(text).toContain("培训次数（9月）（扣15分）");
  });
});

test("the number of a budget system is no part of a name, a year is", () => {
  const text = told([form("完成培训", "51000021R000000019951-工资性支出", "219001-县教育局")]);
  expect(text).toContain("项目名称为“工资性支出”");
  expect(text).toContain("主管部门和实施单位为县教育局。");
  expect(told([form("完成培训", "2022-2023学年营养改善")])).toContain("“2022-2023学年营养改善”");
});

test("figures that seem to be points are listed, and nothing is judged by them", () => {
  const text = told(
    [
      drawn`
        | 转移支付区域绩效自评表 | << |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 |
        | 产出指标 | 数量指标 | 建设公路32公里 | 40 | 40 |
        | ^ | 质量指标 | 验收合格 | 20 | 20 |
        | 效益指标 | 社会效益指标 | 通行便利 | 20 | 20 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | 20 | 18 |
      `,
    ],
    "transfer-payment",
  );
  expect(text).toContain("表中指标值和完成值所填数值疑为分值，以下照表列示，不据以判断完成情况。");
  expect(text).toContain("建设公路32公里：指标值栏填写40，完成值栏填写40。");
  expect(text).not.toMatch(/按目标完成|完成了年度目标|实现预期|达到年度指标值|目标尚有差距|未达到/);
});

describe("a department's money", () => {
  const sheet = fixtures().find(({ name }) => name === "department-revenue-and-expenditure")?.grids ?? [];

  test("split by where it comes from and by what it is for is told as two splits", () => {
    expect(told(sheet)).toContain(
      "其中：财政拨款预算840万元，执行820万元；其他资金预算60万元，执行53万元。" +
        "按另一口径划分：基本支出预算580万元，执行575万元；项目支出预算320万元，执行298万元。",
    );
  });

  test("points that the execution lost are a problem of their own", () => {
    const text = told(sheet);
    expect(text).toContain("预算执行扣0.3分。");
    expect(text).toContain("对照评分标准核实预算执行的扣分事项");
  });

  test("more spent than was budgeted is a problem, whatever was scored", () => {
    const text = told([...sheet.map((grid) => typed(grid, 5, 6, 950))]);
    expect(text.split("执行数超出预算50万元。")).toHaveLength(3);
    expect(text).toContain("核实超出预算支出的依据");
    expect(text).not.toContain("没有扣分");
  });

  test("a department is named, not called its own superior", () => {
    expect(told(sheet)).toContain("部门（单位）名称为市气象服务中心。");
  });
});

describe("one title for a form and what is made of it", () => {
  test("a summary of a form that calls itself 自评 calls itself so", () => {
    expect(told([form("完成培训")])).toContain("农技推广绩效自评报告");
    expect(told([form("完成培训")], "mof-2020-10")).toContain("农技推广绩效评价报告");
  });
});
