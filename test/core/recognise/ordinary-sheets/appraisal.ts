import type { Maker } from "./dice";

/** Near misses: things that are weighed and scored, but are no budgets. */
export const APPRAISAL: Readonly<Record<string, Maker>> = {
  kpi: (dice) => [
    ["员工绩效考核表（KPI）"],
    ["姓名", dice.person(), "岗位", "销售经理", "考核周期", "2023年第四季度"],
    ["考核指标", "权重", "目标值", "实际完成值", "得分", "备注"],
    ...["销售额", "回款率", "新客户数", "客户投诉次数"].map((name) => [
      name,
      25,
      dice.number(10, 90),
      dice.number(10, 90),
      dice.number(10, 25),
      null,
    ]),
    ["总分", 100, null, null, dice.number(60, 100), null],
  ],
  okr: (dice) => [
    ["季度OKR"],
    ["目标", "关键结果", "目标值", "完成值", "完成率", "得分"],
    ...dice.rows(3, 9, () => [
      "提升体验",
      "响应时间",
      dice.number(1, 9),
      dice.number(1, 9),
      `${dice.number(50, 120)}%`,
      0.7,
    ]),
  ],
  teaching: (dice) => [
    ["教师课堂教学质量评价表"],
    ["任课教师", dice.person(), "课程", "高等数学", null],
    ["一级指标", "二级指标", "评价标准", "分值", "得分"],
    ...["教学态度", "教学内容", "教学方法", "课堂管理"].flatMap((name) => [
      [name, "准备充分", "教案完整", 10, dice.number(6, 10)],
      [null, "讲解清楚", "重点突出", 15, dice.number(9, 15)],
    ]),
    ["总分", null, null, 100, dice.number(70, 98)],
  ],
  grades: (dice) => [
    ["期末成绩册"],
    ["学号", "姓名", "平时成绩（30%）", "期末成绩（70%）", "总分", "等级"],
    ...dice.rows(10, 50, (i) => [
      20230001 + i,
      dice.person(),
      dice.number(60, 100),
      dice.number(40, 100),
      dice.number(40, 100),
      dice.one(["优", "良", "中", "差"]),
    ]),
  ],
  timetable: (dice) => [
    ["高一（3）班课程表"],
    ["节次", "星期一", "星期二", "星期三", "星期四", "星期五"],
    ...dice.rows(7, 8, (i) => [
      `第${i + 1}节`,
      ...Array.from({ length: 5 }, () => dice.one(["语文", "数学", "英语", "体育"])),
    ]),
  ],
  safety: (dice) => [
    ["施工现场安全检查评分表"],
    ["序号", "检查项目", "扣分标准", "应得分数", "扣减分数", "实得分数"],
    ...dice.rows(5, 12, (i) => [
      i + 1,
      dice.one(["安全帽", "脚手架", "临时用电"]),
      "未佩戴扣5分",
      10,
      dice.number(0, 5),
      dice.number(5, 10),
    ]),
    ["合计", null, null, 100, 8, 92],
  ],
  tender: (dice) => [
    ["评标打分表"],
    ["投标人", "价格分（30分）", "技术分（50分）", "商务分（20分）", "总得分", "排名"],
    ...dice.rows(3, 8, (i) => [
      `投标人${i + 1}`,
      dice.number(20, 30),
      dice.number(30, 50),
      dice.number(10, 20),
      dice.number(60, 100),
      i + 1,
    ]),
  ],
  hygiene: (dice) => [
    ["卫生评比表"],
    ["班级", "地面", "门窗", "桌椅", "得分", "名次"],
    ...dice.rows(5, 20, (i) => [
      `${i + 1}班`,
      dice.number(6, 10),
      dice.number(6, 10),
      dice.number(6, 10),
      dice.number(18, 30),
      null,
    ]),
  ],
  supplier: (dice) => [
    ["供应商考评表"],
    ["评价内容", "权重", "评分标准", "评分", "加权得分"],
    ...["质量", "交期", "价格", "服务"].map((name) => [
      name,
      25,
      "按合同履约",
      dice.number(60, 100),
      dice.number(15, 25),
    ]),
    ["合计", 100, null, null, dice.number(60, 100)],
  ],
  officials: (dice) => [
    ["科级干部年度考核民主测评表"],
    ["姓名", "德", "能", "勤", "绩", "廉", "总体评价"],
    ...dice.rows(4, 12, () => [dice.person(), ...Array.from({ length: 5 }, () => dice.one(["优秀", "良好"])), "称职"]),
  ],
  laboratory: (dice) => [
    ["水质检测报告"],
    ["检测指标", "单位", "标准值", "实测值", "结论"],
    ...["pH", "浊度", "余氯", "总大肠菌群"].map((name) => [
      name,
      "mg/L",
      `≤${dice.number(1, 9)}`,
      dice.number(0, 9),
      "合格",
    ]),
  ],
  production: (dice) => [
    ["车间生产日报"],
    ["产品", "计划产量", "实际产量", "完成率", "质量合格率", "未完成原因"],
    ...dice.rows(3, 12, () => [
      "A型",
      dice.number(100, 900),
      dice.number(100, 900),
      `${dice.number(80, 110)}%`,
      "99%",
      dice.one([null, "停电"]),
    ]),
    ["合计", 3000, 2950, "98%", null, null],
  ],
};
