import { selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-cost-mismatch", {
  valid: [
    { name: "the same amount", form: selfEvaluation, cells: { D17: "项目总成本", E17: "≤120万元", F17: "117.6万元" } },
    {
      name: "the same amount in 元",
      form: selfEvaluation,
      cells: { D17: "项目总成本", E17: "≤1200000元", F17: "1176000元" },
    },
    { name: "rounded", form: selfEvaluation, cells: { D17: "项目总成本", E17: "≤120万元", F17: "118万元" } },
    { name: "a price by head", form: selfEvaluation, notApplicable: "whole-cost" },
    {
      name: "the same amount in 亿元",
      form: selfEvaluation,
      cells: { D17: "项目总成本", E17: "≤0.012亿元", F17: "0.01176亿元" },
    },
    { name: "a word", form: selfEvaluation, cells: { D17: "项目总成本", E17: "控制在预算内", F17: "达成预期指标" } },
    { name: "no unit", form: selfEvaluation, cells: { D17: "项目总成本", E17: "≤120", F17: "119" } },
    {
      name: "a sign copied in front of it",
      form: selfEvaluation,
      cells: { D17: "项目总成本", E17: "≤120万元", F17: "≤117.6万元" },
      others: ["actual-copies-sign"],
    },
    {
      name: "a part of the cost",
      form: selfEvaluation,
      cells: { D17: "项目总成本节约额", E17: "≥1万元", F17: "1.1万元" },
      notApplicable: "whole-cost",
    },
    {
      name: "not among the costs",
      form: selfEvaluation,
      cells: { D18: "带动总投资", E18: "≥120万元", F18: "130万元" },
      notApplicable: "whole-cost",
    },
    {
      name: "one product of a project",
      form: selfEvaluation,
      cells: { D17: "分项目支出控制水平", E17: "≤50万元", F17: "40万元" },
      notApplicable: "whole-cost",
    },
  ],
  invalid: [
    {
      name: "beyond its target, with full marks",
      form: selfEvaluation,
      cells: { D17: "项目总成本", E17: "≤120万元", F17: "150万元" },
      at: "F17",
      message: "differs",
      follows: "score-full-unmet",
    },
    {
      name: "more than was executed",
      form: selfEvaluation,
      cells: { D17: "项目总成本", E17: "≤120万元", F17: "119万元" },
      at: "F17",
      message: "differs",
      expected: "117.6",
      found: "119",
    },
    {
      name: "less",
      form: selfEvaluation,
      cells: { D17: "项目总支出", E17: "≤120万元", F17: "100万元" },
      at: "F17",
      message: "differs",
    },
    {
      name: "in 元",
      form: selfEvaluation,
      cells: { D17: "总成本控制", E17: "≤1200000元", F17: "1100000元" },
      at: "F17",
      message: "differs",
      found: "110",
    },
    {
      name: "by a hundred 元",
      form: selfEvaluation,
      cells: { D17: "项目总成本", E17: "≤1200000元", F17: "1176100元" },
      at: "F17",
      message: "differs",
      found: "117.61",
    },
    {
      name: "by a hundredth where hundredths are shown",
      form: selfEvaluation,
      cells: { D17: "资金总额", E17: "≤120万元", F17: "117.61万元" },
      at: "F17",
      message: "differs",
    },
    {
      name: "项目成本控制数",
      form: selfEvaluation,
      cells: { D17: "项目成本控制数", E17: "≤120万元", F17: "110万元" },
      at: "F17",
      message: "differs",
    },
    {
      name: "项目支出",
      form: selfEvaluation,
      cells: { D17: "项目支出", E17: "≤120万元", F17: "110万元" },
      at: "F17",
      message: "differs",
    },
  ],
});
