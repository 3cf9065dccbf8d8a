import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("actual-type-mismatch", {
  valid: [
    { name: "words for a yes or a no", form: selfEvaluation, cells: { E18: "是", F18: "是" } },
    { name: "a target of nothing answered by 未发生", form: tenPlusNinety, cells: { F15: "0", H15: "未发生" } },
    { name: "words answered by words", form: selfEvaluation, cells: { E18: "符合分级诊疗规定", F18: "达成预期指标" } },
    {
      name: "a text with a figure in it",
      form: selfEvaluation,
      cells: { F13: "共两期，每期105人" },
      others: ["goal-number-unsupported"],
    },
    { name: "an error value", form: selfEvaluation, cells: { F18: "#N/A" }, others: ["formula-error"] },
  ],
  invalid: [
    {
      name: "a figure answered by 完成",
      form: selfEvaluation,
      cells: { F18: "完成" },
      at: "F18",
      message: "word",
      found: "完成",
    },
    { name: "at most so much answered by 达标", form: department, cells: { F12: "达标" }, at: "F12", message: "word" },
    {
      name: "words answered by a figure",
      form: selfEvaluation,
      cells: { E18: "符合分级诊疗规定", F18: "63%" },
      at: "F18",
      message: "figure",
    },
  ],
});
