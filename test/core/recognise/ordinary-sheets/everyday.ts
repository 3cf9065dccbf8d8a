import type { Maker } from "./dice";

/** Further sheets with words of the field, targets, points or amounts, and nothing of a budget's performance. */
export const EVERYDAY: Readonly<Record<string, Maker>> = {
  party: (dice) => [
    ["基层党建工作考评表"],
    ["考评项目", "考评内容", "应得分", "考评办法", "扣分", "实得分", "扣分理由"],
    ...["组织生活", "党员教育", "阵地建设"].flatMap((name) => [
      [name, "按期召开会议", 20, "查记录", dice.number(0, 3), dice.number(15, 20), null],
      [null, "台账齐全", 10, "查台账", 0, dice.number(7, 10), "缺签到"],
    ]),
    ["合计", null, 100, null, null, dice.number(80, 99), null],
  ],
  energy: (dice) => [
    ["公共机构节能统计"],
    ["指标", "单位", "上年实际", "本年目标", "本年实际", "完成率"],
    ...["用电量", "用水量", "人均能耗"].map((name) => [
      name,
      "吨",
      dice.number(100, 900),
      dice.number(100, 900),
      dice.number(100, 900),
      `${dice.number(80, 110)}%`,
    ]),
  ],
  laboratoryReport: (dice) => [
    ["检验报告单"],
    ["姓名", dice.person(), "日期", dice.date(), null],
    ["检验项目", "结果", "单位", "参考值", "提示"],
    ...["白细胞", "血红蛋白", "血小板"].map((name) => [name, dice.number(1, 300), "g/L", "115-150", "↑"]),
  ],
  examAnalysis: (dice) => [
    ["期末试卷质量分析"],
    ["题号", "题型", "满分", "平均得分", "得分率", "失分原因"],
    ...dice.rows(5, 9, (at) => [at + 1, "选择题", 10, dice.number(4, 10), `${dice.number(40, 99)}%`, "概念不清"]),
    ["总分", null, 100, dice.number(60, 90), null, null],
  ],
  contest: (dice) => [
    ["演讲比赛评分表"],
    ["序号", "选手", "评委1评分", "评委2评分", "评委3评分", "平均得分", "名次"],
    ...dice.rows(4, 9, (at) => [at + 1, dice.person(), 9, 8.5, dice.number(7, 10), dice.number(7, 10), at + 1]),
  ],
  league: (dice) => [
    ["足球联赛积分榜"],
    ["排名", "球队", "场次", "胜", "平", "负", "得分"],
    ...dice.rows(6, 12, (at) => [at + 1, `${dice.person()}队`, 10, dice.number(0, 9), 1, 2, dice.number(5, 28)]),
  ],
  vehicles: (dice) => [
    ["公务用车登记"],
    ["日期", "车牌", "用车人", "事由", "里程", "油费"],
    ...dice.rows(5, 15, () => [
      dice.date(),
      "A12345",
      dice.person(),
      "下乡",
      dice.number(10, 300),
      dice.number(50, 400),
    ]),
  ],
  construction: (dice) => [
    ["装修工程进度与供应商评分"],
    ["项目名称", "合同金额", "已支付", "支付率", "评分", "备注"],
    ...dice.rows(3, 8, () => ["水电改造", dice.number(1, 90), dice.number(1, 90), "50%", dice.number(60, 99), null]),
    ["合计", dice.number(100, 400), dice.number(100, 300), "62%", null, null],
  ],
  incomeStatement: (dice) => [
    ["利润表"],
    ["项目", "本期金额", "上期金额", "计划数", "完成率", "差异原因"],
    ...["营业收入", "营业成本", "管理费用", "净利润"].map((name) => [
      name,
      dice.number(100, 900),
      dice.number(100, 900),
      dice.number(100, 900),
      `${dice.number(80, 120)}%`,
      null,
    ]),
  ],
  training: (dice) => [
    ["新员工培训计划完成情况"],
    ["培训内容", "目标", "完成情况", "责任人", "完成时间", "未完成原因"],
    ...dice.rows(3, 9, () => ["安全教育", "全员参加", "完成", dice.person(), dice.date(), null]),
  ],
  civility: (dice) => [
    ["文明社区测评体系"],
    ["测评项目", "测评指标", "测评标准", "测评方法", "分值", "得分"],
    ...["环境", "秩序", "服务"].map((name) => [name, "整洁有序", "无乱堆放", "实地考察", 30, dice.number(20, 30)]),
    ["总分", null, null, null, 90, dice.number(60, 90)],
  ],
};
