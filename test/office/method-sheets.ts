import type { Grid } from "../../src/core/grid/grid";
import type { ProfileId } from "../../src/core/evaluation/profile";
import { PROFILES } from "../../src/core/score/profiles";
import { editsOf } from "../../src/core/score/profiles/edits-of";
import type { ProfileEdits } from "../../src/core/settings/profile-edits";
import { drawSheets } from "../drawn/drawn-sheet";

/** A drawn form whose rows need every method of scoring once at least, and the profile that it is scored under. */
export interface MethodSheet {
  readonly name: string;
  readonly profile: ProfileId | null;
  readonly grids: readonly Grid[];
  /** A person's own figures, for the profile "custom". */
  readonly edits?: ProfileEdits;
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

const MORE_STANDARDS: readonly Row[] = [
  ["产出指标", "培训场次", "≥5场", "4场", 10, "每举办1场得2分，最高得10分"],
  ["产出指标", "培训学时", "≥100学时", "87学时", 10, "每完成10学时得1分，满分10分"],
  ["产出指标", "抽检率", "≥90%", `"92.6%"`, 10, "达到90%得8分，每提高1个百分点加0.5分，最高10分"],
  ["产出指标", "覆盖率", "≥80%", `"83%"`, 10, "达到基准值得6分，每高1个百分点加1分，最高得10分"],
  ["产出指标", "办理天数", "≤10天", "19天", 10, "每超1天扣1分，最多扣5分"],
  ["产出指标", "达标率", "≥95%", `"79%"`, 10, "每降低1%扣0.5分，低于80%不得分"],
  ["产出指标", "合格率", "≥95%", `"91.5%"`, 10, "每降低1%扣0.5分，低于80%不得分"],
  ["产出指标", "抽样天数", "≤20天", "20天", 5, "控制在20天以内得满分，超出不得分"],
  ["效益指标", "使用率", "100%", `"93%"`, 5, "完成率≥90%得满分，60%-90%按比例得分，60%以下不得分"],
  ["满意度指标", "群众满意度", "≥90%", `"73%"`, 10, "90%以上得8-10分，80%-90%得5-7分，80%以下不得分"],
];

/** Percentages beside counts are of the completion. */
const OF_COMPLETION: readonly Row[] = [
  ["产出指标", "培训人数", "≥200人", "172人", 10, "完成率≥95%得10分，85%-95%得8分，85%以下不得分"],
  ["产出指标", "走访户数", "≥50户", "43户", 10, "完成率≥90%得满分，每降低1个百分点扣0.5分"],
  ["产出指标", "抽检批次", "≥50批次", "43批次", 10, "每降低1%扣0.1分，低于60%不得分"],
  ["产出指标", "回访户数", "≥50户", "29户", 10, "每降低1%扣0.1分，低于60%不得分"],
  ["产出指标", "合格率", "≥90%", `"85%"`, 10, "达标得满分，80%-90%得5分，80%以下不得分"],
  ["效益指标", "编制报告", "≥4份", "5份", 10, "完成得满分，80%-100%得5分，80%以下不得分"],
  ["效益指标", "宣传场次", "≥8场", "10场", 10, "完成率100%得满分，90%-100%得8分，90%以下不得分"],
  ["效益指标", "减排量", "≥3万吨", "25000吨", 10, "完成率达到100%得满分，否则不得分"],
];

const OWN = editsOf(PROFILES["mof-2020-10"], "本市口径");
const BY_DISTANCE: ProfileEdits = { ...OWN, negative: "linear", equal: "symmetric" };
const STRICT: ProfileEdits = {
  ...OWN,
  negative: "zero",
  execution: {
    weight: 10,
    bands: [
      { from: 100, share: 100 },
      { from: 90, share: 80 },
      { from: 60, share: 50 },
    ],
    caps: [
      { below: 60, limit: 69 },
      { below: 96, limit: 89 },
    ],
  },
  rounding: { ...OWN.rounding, rate: 2 },
};

/** A flat list whose words are scored by a coefficient. */
const COEFFICIENTS = drawSheets(`# 系数
| 2022年度部门整体绩效自评表 | << |
| 部门名称 | 样例部门 | << |
| 指标名称 | 权重 | 指标值 | 完成值 | 得分系数 | 得分 | 备注 |
| 制度建设 | 35 | 有所完善 | 按计划推进 | 0.85 | 1 |  |
| 宣传引导 | 25 | 取得进展 | 按计划推进 | 90% | 1 |  |
| 抚育面积 | 30 | 500亩 | 400亩 | 0.5 | 1 |  |
| 服务水平 | 10 | 有所完善 | 按计划推进 | 0.333 | 1 |  |
| 合计 | 100 |  |  |  | 4 |  |`);

/** Children make a hundred inside their parent: the weights of a formula are effective ones. */
const NESTED = drawSheets(`# 逐级
| 2023年度部门整体支出绩效自评表 | << |
| 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 目标值 | 完成值 | 得分 |
| 投入 | 20 | 预算管理 | 60 | 培训人数 | 70 | ≥200人 | 150人 | 1 |
| ^ | ^ | ^ | ^ | 巡查次数 | 30 | 12次 | 9次 | 1 |
| ^ | ^ | 资产管理 | 40 | 盘点次数 | 100 | 4次 | 3次 | 1 |
| 产出 | 80 | 项目产出 | 50 | 合格率 | 50 | ≥95% | "76%" | 1 |
| ^ | ^ | ^ | ^ | 办理天数 | 50 | ≤10天 | 12.5天 | 1 |
| ^ | ^ | 项目效益 | 50 | 受益户数 | 100 | ≥300户 | 285户 | 1 |
| 合计 | 100 |  |  |  |  |  |  | 6 |`);

export const METHOD_SHEETS: readonly MethodSheet[] = [
  { name: "quantities in proportion", profile: null, grids: sheet("数量", QUANTITIES, 2) },
  { name: "quantities to one decimal", profile: null, grids: sheet("一位小数", QUANTITIES, 1) },
  { name: "pass mark and bands", profile: "mof-2021-101", grids: sheet("及格线", QUANTITIES, 2) },
  { name: "standards of their own", profile: null, grids: sheet("评分标准", STANDARDS, 2) },
  { name: "points added, floors and bounds", profile: null, grids: sheet("加分", MORE_STANDARDS, 2) },
  { name: "of a count's completion", profile: null, grids: sheet("完成率", OF_COMPLETION, 2) },
  { name: "by distance from the target", profile: "custom", edits: BY_DISTANCE, grids: sheet("线性", QUANTITIES, 2) },
  {
    name: "nothing beyond the target, bands and caps",
    profile: "custom",
    edits: STRICT,
    grids: sheet("分档", QUANTITIES, 2),
  },
];

/** Forms of another build, scored by what stands on them. */
export const OTHER_FORMS: readonly MethodSheet[] = [
  { name: "coefficients", profile: null, grids: COEFFICIENTS },
  { name: "nested percent", profile: null, grids: NESTED },
];
