import type { Maker } from "./dice";

/** Nearer misses still: levels, weights, targets and scores, all that an evaluation has, but nobody's public money. */
export const SCORING: Readonly<Record<string, Maker>> = {
  bids: (dice) => [
    ["综合评分法评标表"],
    ["项目编号", `ZB-${dice.number(100, 999)}`, "投标人", "某某建设有限公司", null, null],
    ["评审因素", "评审内容", "分值", "评分标准", "得分", "扣分原因"],
    ...dice.rows(4, 9, () => [
      dice.one(["商务部分", "技术部分", "价格部分"]),
      dice.one(["施工组织设计", "类似业绩", "投标报价"]),
      10,
      "按响应程度打分",
      dice.number(0, 10),
      null,
    ]),
    ["合计", null, 100, null, dice.number(60, 100), null],
  ],
  balancedScorecard: (dice) => [
    ["部门经理季度绩效合约"],
    ["一级指标", "二级指标", "三级指标", "权重", "目标值", "实际完成值", "得分", "未完成原因"],
    ...["财务维度", "客户维度", "流程维度", "学习维度"].map((name) => [
      name,
      "关键指标",
      dice.one(["营业收入", "客户满意度", "交付及时率", "培训时数"]),
      25,
      dice.number(50, 100),
      dice.number(50, 100),
      dice.number(10, 25),
      null,
    ]),
    ["总分", null, null, 100, null, null, dice.number(60, 100), null],
  ],
  teachingByCodes: (dice) => [
    ["本科课程教学质量评价指标体系"],
    ["指标编码", "指标名称", "权重", "评价标准", "自评得分"],
    ["A", "教学态度", 40, null, dice.number(20, 40)],
    ["A1", "备课", 20, "教案完整", dice.number(10, 20)],
    ["A2", "授课", 20, "讲解清楚", dice.number(10, 20)],
    ["B", "教学能力", 60, null, dice.number(30, 60)],
    ["B1", "表达", 60, "流畅", dice.number(30, 60)],
    ["合计", null, 100, null, dice.number(60, 100)],
  ],
  hospital: (dice) => [
    ["医院等级评审自查评分表"],
    ["评审项目", "评审指标", "标准分", "评分办法", "自查得分", "存在问题"],
    ...dice.rows(5, 12, () => [
      dice.one(["医疗质量", "护理管理", "院感控制"]),
      dice.one(["病历合格率", "手卫生依从率", "平均住院日"]),
      10,
      "每低1%扣1分",
      dice.number(0, 10),
      dice.one([null, "记录不全"]),
    ]),
    ["总分", null, 100, null, dice.number(60, 100), null],
  ],
  shop: (dice) => [
    ["门店月度考核评分表"],
    ["考核项目", "考核指标", "权重（%）", "目标", "实际", "得分", "加权得分"],
    ...dice.rows(4, 8, () => [
      dice.one(["销售", "服务", "陈列"]),
      dice.one(["销售额", "投诉", "陈列合格率"]),
      25,
      dice.number(50, 100),
      dice.number(50, 100),
      dice.number(50, 100),
      dice.number(10, 25),
    ]),
    ["合计", null, 100, null, null, null, dice.number(60, 100)],
  ],
};
