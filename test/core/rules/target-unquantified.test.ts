import { selfEvaluation, tenPlusNinety, scoresOnly, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("target-unquantified", {
  valid: [
    { name: "marked 定性", form: tenPlusNinety, cells: { E14: "定性", F14: "有效改善", G14: "", H14: "有效改善" } },
    {
      name: "a state that can be checked",
      form: selfEvaluation,
      cells: { E18: "符合分级诊疗规定", F18: "达成预期指标" },
    },
    { name: "with a number", form: selfEvaluation, cells: { E18: "较上年提高3%", F18: "较上年提高3.5%" } },
    {
      name: "in the form of a deadline",
      form: selfEvaluation,
      cells: { E18: "2022年底前有效落实", F18: "2022年12月" },
    },
    {
      name: "a longer text that says what is to be reached",
      form: selfEvaluation,
      cells: { E18: "有效保障村卫生室药品供应不中断、不脱销", F18: "达成预期指标" },
    },
  ],
  invalid: [
    {
      name: "有所 of whatever says how much",
      form: selfEvaluation,
      cells: { D18: "因病致贫户数", E18: "有所下降", F18: "同比下降12%" },
      at: "E18",
      message: "vague",
    },
    {
      name: "效果明显",
      form: selfEvaluation,
      cells: { E18: "效果明显", F18: "达成预期指标" },
      at: "E18",
      message: "vague",
      found: "效果明显",
    },
    { name: "有效", form: department, cells: { E15: "有效", F15: "有效" }, at: "E15", message: "vague" },
    { name: "不断提高", form: scoresOnly, cells: { E9: "不断提高", F9: "达成预期指标" }, at: "E9", message: "vague" },
    {
      name: "between spaces",
      form: selfEvaluation,
      cells: { E18: '" 明显提升 "', F18: "达成预期指标" },
      at: "E18",
      message: "vague",
      found: "明显提升",
    },
  ],
});
