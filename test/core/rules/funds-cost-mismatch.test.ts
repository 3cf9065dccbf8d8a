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
  ],
  invalid: [
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
  ],
});
