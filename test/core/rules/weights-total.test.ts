import { selfEvaluation, tenPlusNinety, scoresOnly, transfer, goalList, nested } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weights-total", {
  valid: [
    {
      name: "points moved from level to level",
      form: tenPlusNinety,
      cells: { I11: "18", J11: "18.00", I12: "22", J12: "22.00" },
    },
    { name: "points moved inside a group", form: selfEvaluation, cells: { G13: "14", H13: "14", G17: "6", H17: "6" } },
    {
      name: "a blank execution weight is execution-row-unfilled alone",
      form: selfEvaluation,
      cells: { G6: "" },
      others: ["execution-row-unfilled"],
    },
    { name: "a goal list of 90: the system adds the execution's 10", form: goalList },
    { name: "a form without weights has no sum", form: transfer, notApplicable: "weights" },
    {
      name: "names that carry no points count what their group's label says",
      form: `
        | 2022年度公共图书馆免费开放项目绩效评价评分表 | << |
        | 一级指标 | 二级指标 | 三级指标 | 得分 |
        | 决策（40分） | 项目立项（20分） | 立项依据（20分） | 20 |
        | ^ | 资金投入（20分） | 预算编制（20分） | 18 |
        | 绩效（60分） | 履职成效（40分） | 文献外借量 | 20 |
        | ^ | ^ | 开放时长 | 19 |
        | ^ | 满意度（20分） | 读者满意度（20分） | 18 |
        | 合计 | < | < | 95 |
      `,
    },
    {
      name: "an excerpt without its end",
      form: tenPlusNinety,
      removeRows: [14, 15, 16, 17, 18, 19, 20],
      notApplicable: "table-cut",
      others: ["weights-profile", "instructions-left"],
    },
  ],
  invalid: [
    {
      name: "only the weight changed: the score above it follows",
      form: tenPlusNinety,
      cells: { I12: "15" },
      at: "I17",
      message: "sum-differs",
      found: "95",
    },
    {
      name: "only the weight changed: the score that was full follows",
      form: tenPlusNinety,
      cells: { I12: "25" },
      at: "I17",
      message: "sum-differs",
      found: "105",
    },
    {
      name: "an execution weight of 20",
      form: selfEvaluation,
      cells: { G6: "20", I6: "19.6", H21: "109", G21: "" },
      at: "G21",
      message: "sum-differs",
      expected: "100",
      found: "110",
      explanation: "20 + 50 + 30 + 10 = 110",
    },
    {
      name: "an indicator too heavy, no label above it",
      form: tenPlusNinety,
      cells: { I11: "25", J11: "25.00", J17: "103.50" },
      at: "I17",
      message: "sum-differs",
      found: "105",
    },
    {
      name: "an indicator too light, no label above it",
      form: tenPlusNinety,
      cells: { I14: "10", J14: "10.00", J17: "93.50" },
      at: "I17",
      message: "sum-differs",
      found: "95",
    },
    {
      name: "levels that make 110 with the execution",
      form: scoresOnly,
      cells: { B7: "产出指标（60分）", G7: "30.0", G8: "30.0", A6: "年度绩效目标↵（100分）", G11: "109.8" },
      at: "A4",
      message: "sum-differs",
      found: "110",
    },
    {
      name: "a weight is missing: it follows",
      form: tenPlusNinety,
      cells: { I13: "" },
      at: "I17",
      message: "sum-differs",
      follows: "weight-missing",
    },
    {
      name: "a weight is missing and the others are too heavy",
      form: tenPlusNinety,
      cells: { I13: "", I11: "40" },
      at: "I17",
      message: "sum-differs",
      others: ["weight-missing", "weight-dominant", "score-cut-met"],
    },
    {
      name: "a level is missing with its points: it follows",
      form: tenPlusNinety,
      removeRows: [14, 15],
      at: "I15",
      message: "sum-differs",
      follows: "indicators-level-missing",
    },
    {
      name: "a label would close it: it follows",
      form: tenPlusNinety,
      cells: { D13: "清捞及时率（10分）", I13: "12" },
      at: "I17",
      message: "sum-differs",
      follows: "weight-conflict",
    },
    {
      name: "a label differs and would not close it",
      form: tenPlusNinety,
      cells: { D13: "清捞及时率（10分）", I13: "12", I12: "15", J12: "15.00", J17: "93.50" },
      at: "I17",
      message: "sum-differs",
      others: ["weight-conflict", "score-cut-met"],
    },
    {
      name: "two groups are off by as much: it follows",
      form: selfEvaluation,
      cells: { G13: "17", G18: "20" },
      at: "G21",
      message: "sum-differs",
      follows: "weights-group",
    },
    {
      name: "groups are off by something else",
      form: selfEvaluation,
      cells: { G13: "17", B18: "效益指标（35分）" },
      at: "G21",
      message: "sum-differs",
      others: ["weights-group"],
    },
    {
      name: "under nested percent a group is off by its share: it follows",
      form: nested,
      cells: { G3: "30" },
      at: "G3",
      message: "sum-differs",
      found: "103",
      follows: "weights-group",
    },
  ],
});
