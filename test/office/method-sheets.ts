import type { Grid } from "../../src/core/grid/grid";
import type { ProfileId } from "../../src/core/evaluation/profile";
import { drawSheets } from "../drawn/drawn-sheet";

/** A drawn form whose rows need every method of scoring once at least, and the profile that it is scored under. */
export interface MethodSheet {
  readonly name: string;
  readonly profile: ProfileId | null;
  readonly grids: readonly Grid[];
}

const HEAD = `| 项目支出绩效自评表 | << |
| （2022年度） | << |
| 项目名称 | 样例项目 | << |
| 项目资金↵（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |  |
| ^ | 年度资金总额 | < | 120 | 118 | 112.1 | 10 | 90% | 9 |  |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 评分标准 | 偏差原因 |`;

/** Level 1, name, target, actual, weight and standard of a row; its score is left to be computed. */
type Row = readonly [group: string, name: string, target: string, actual: string, weight: number, standard?: string];

function sheet(name: string, rows: readonly Row[], decimals: 1 | 2): Grid[] {
  const body = rows.map(([group, indicator, target, actual, weight, standard = ""], index) => {
    const again = rows[index - 1]?.[0] === group;
    const score = decimals === 1 ? "0.1" : "0.01";
    return `| ${index === 0 ? "产出" : "^"} | ${again ? "^" : group} | ${again ? "^" : "数量指标"} | ${indicator} | ${target} | ${actual} | ${weight} | ${score} | ${standard} |  |`;
  });
  const weight = 10 + rows.reduce((sum, row) => sum + row[4], 0);
  return drawSheets(`# ${name}\n${HEAD}\n${body.join("\n")}\n| 总分 | < | < | < | < | < | ${weight} | 1 | 差 |  |`);
}

const QUANTITIES: readonly Row[] = [
  ["产出指标", "培训人数", "≥200人", "190人", 5],
  ["产出指标", "巡查次数", "12", "9", 5],
  ["产出指标", "合格率", "≥95%", "76%", 4],
  ["产出指标", "覆盖率", "95%", `"76%"`, 4],
  ["产出指标", "新建道路", "≥1,500米", `"1,234米"`, 4],
  ["产出指标", "编制报告", "=3份", "2份", 3],
  ["产出指标", "补助标准", "80~90元", "72元", 3],
  ["产出指标", "偏差", "80%-90%", `"85%"`, 3],
  ["产出指标", "完工日期", "2022-12-31", "2022-11-30", 2],
  ["产出指标", "是否建立制度", "是", "是", 2],
  ["产出指标", "是否公开", "是", "否", 2],
  ["产出指标", "平均办理天数", "≤10天", "12.5天", 4],
  ["产出指标", "成本控制", "≤20万元", "18万元", 4],
  ["产出指标", "安全事故数", "≤0起", "1起", 2],
  // Half up as on paper: 1.005, 0.285, 33.33 × 3, 1 ÷ 3, 2.675
  ["效益指标", "受益户数", "≥1000户", "201户", 5],
  ["效益指标", "惠及人数", "≥1000人", "285人", 1],
  ["效益指标", "服务人次", "≥100人次", "33.33人次", 3],
  ["效益指标", "带动户数", "≥3户", "1户", 1],
  ["效益指标", "减排量", "≥1000吨", "535吨", 5],
  ["效益指标", "增收额", "≥3000元", "1000.5元", 3],
  ["满意度指标", "服务对象满意度", "≥90%", `"80%"`, 5],
];

const STANDARDS: readonly Row[] = [
  ["产出指标", "培训人数", "≥200人", "190人", 10, "达到目标值得满分，每少3人扣1分，扣完为止"],
  ["产出指标", "合格率", "≥95%", `"92.5%"`, 10, "≥95%得满分，每降低1个百分点扣0.5分，扣完为止"],
  ["产出指标", "达标率", "≥95%", `"92.5%"`, 10, "达到得满分，每降低1个百分点扣权重的5%"],
  ["产出指标", "投诉数", "0起", "2起", 5, "每发生一起扣2分"],
  ["产出指标", "完工率", "100%", `"86%"`, 5, "完成率≥95%得5分，85%-95%得3分，85%以下不得分"],
  ["产出指标", "抽检率", "≥90%", `"85%"`, 5, "≥90%得满分，80%-90%得60%分值，80%以下不得分"],
  ["产出指标", "验收家数", "≥10家", "9家", 5, "完成得满分，否则不得分"],
  ["产出指标", "走访户数", "≥100户", "59户", 5, "按完成比例得分，低于60%不得分"],
  ["产出指标", "回访户数", "≥100户", "61户", 5, "按完成比例得分，低于60%不得分"],
  ["效益指标", "影响程度", "优", "良", 10, "优得10分，良得8分，中得6分，差不得分"],
  ["效益指标", "改善程度", "优", "良", 10, "优得满分，良得80%，中得60%，差不得分"],
  ["满意度指标", "群众满意度", "≥90%", `"88%"`, 10, "满意度90%以上得满分，每降1%扣0.5分，扣完为止"],
];

export const METHOD_SHEETS: readonly MethodSheet[] = [
  { name: "quantities in proportion", profile: null, grids: sheet("数量", QUANTITIES, 2) },
  { name: "quantities to one decimal", profile: null, grids: sheet("一位小数", QUANTITIES, 1) },
  { name: "pass mark and bands", profile: "mof-2021-101", grids: sheet("及格线", QUANTITIES, 2) },
  { name: "standards of their own", profile: null, grids: sheet("评分标准", STANDARDS, 2) },
];
