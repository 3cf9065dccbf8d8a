import type { Grid } from "../../../src/core/grid/grid";
import { toText } from "../../../src/core/narrate/to-text";
import { narrated } from "../../../src/core/review/narrated";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { drawn } from "../../drawn/drawn-sheet";

function told(grid: Grid): string {
  const [one] = review([grid]).tables;
  if (!one) throw new Error("no table");
  return toText(narrated(one, NO_SETTINGS));
}

/** Shares of shares with scores out of a hundred; 0.6 and 90 are the first indicator's weight and score. */
const marks = (weight: string, group = "0.5") => drawn`
  | 某区财政支出项目绩效评价指标体系 | << |
  | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 得分 |
  | 投入 | 0.5 | 项目立项 | ${group} | 立项规范性 | ${weight} | 90 |
  | ^ | ^ | ^ | ^ | 目标合理性 | 0.4 | 80 |
  | ^ | ^ | 资金落实 | 0.5 | 资金到位率 | 1 | 100 |
  | 产出 | 0.5 | 项目产出 | 1 | 完成率 | 0.5 | 95 |
  | ^ | ^ | ^ | ^ | 质量达标率 | 0.5 | 90 |
`;

test("scores out of a hundred are told as such", () => {
  expect(told(marks("0.6"))).toContain("立项规范性（权重0.6，折合15分）：该项指标按百分制得90分，扣10分。");
});

test("a weight that is missing there leaves its score out of the sums, and its group without a rate", () => {
  const text = told(marks(""));
  expect(text).toContain("投入有1项未填分值，得分率无法计算。");
  expect(text).not.toMatch(/得分率[\d.]{3,}\d%。.*立项/);
});

test("a group of no weight gives its indicators none", () => {
  expect(told(marks("0.6", "0"))).toContain("立项规范性");
});

test("a share is told as the sheet prints it", () => {
  const text = told(drawn`
    | 部门整体支出绩效评价指标表 | << |
    | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 目标值 | 得分 |
    | 管理 | 40% | 编制 | 60% | 完整性 | 50% | 完整 |  |
    | ^ | ^ | ^ | ^ | 及时性 | 50% | 及时 |  |
    | ^ | ^ | 执行 | 40% | 支出进度 | 100% | ≥90% |  |
    | 效能 | 60% | 产出 | 100% | 完成率 | 100% | 100% |  |
  `);
  expect(text).toContain("完整性（权重50%，折合12分）");
});

test("a figure in the column of units is no unit", () => {
  const text = told(drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 培训人次 | 80 | 人次 | 90 | 50 | 50 |
    | ^ | ^ | 培训场次 | 80 | 15.5 | 90 | 30 | 30 |
    | 效益指标 | 社会效益 | 就业人数 | 20 | 人 | 20 | 20 | 20 |
  `);
  expect(text).toMatch(/80人次.*90人次/);
  expect(text).not.toContain("8015.5");
});

test("a group whose name ends in a figure does not run into its weight", () => {
  const text = told(drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
    | 任务1 | 数量指标 | 培训人次 | 80 | 90 | 60 | 60 |
    | 任务2 | 社会效益 | 就业人数 | 20 | 20 | 40 | 40 |
  `);
  expect(text).toContain("包括任务1（60分）和任务2（40分）");
});

test("a fraction of the whole is told with the points that it comes to", () => {
  const text = told(drawn`
    | 项目支出绩效自评表 | << |
    | 一级指标 | 二级指标 | 三级指标 | 权重 | 指标值 | 实际完成值 | 得分 |
    | 产出指标 | 数量指标 | 培训人次 | 0.6 | 80 | 90 | 60 |
    | ^ | 质量指标 | 合格率 | 0.3 | 90% | 95% | 30 |
    | 效益指标 | 社会效益 | 就业人数 | 0.1 | 20 | 18 | 9 |
  `);
  expect(text).toContain("就业人数（权重0.1，折合10分）");
});
