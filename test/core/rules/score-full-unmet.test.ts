import { selfEvaluation, tenPlusNinety, scoreTable, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-full-unmet", {
  valid: [
    { name: "0.97 is 97%", form: selfEvaluation, cells: { F15: "0.97" } },
    { name: "5% of at least 0.05", form: selfEvaluation, cells: { D15: "业务增长率", E15: "0.05", F15: "5%" } },
    {
      name: "a judgement inside its band",
      form: selfEvaluation,
      cells: { E18: "符合分级诊疗规定", F18: "达成预期指标" },
    },
    {
      name: "the rounded formula gives full marks",
      form: department,
      cells: { F14: "3990人次" },
      others: ["deviation-unexplained"],
    },
    {
      name: "exactly met",
      form: selfEvaluation,
      cells: { F14: "48次", H14: "10", H21: "99.8", I14: "", F11: "培训村级医生210人，巡诊48次。" },
    },
    { name: "less is better and less it is", form: tenPlusNinety, cells: { H15: "20" } },
    { name: "a form without targets", form: scoreTable, notApplicable: "target-column" },
    {
      name: "another unit: neither met nor missed",
      form: selfEvaluation,
      cells: { F13: "21场", F11: "培训村级医生，巡诊45次。" },
      others: ["unit-mismatch"],
    },
  ],
  invalid: [
    {
      name: "only the score changed: the total follows",
      form: selfEvaluation,
      cells: { H14: "10" },
      at: "H14",
      message: "full",
    },
    {
      name: "45 of 48 with full marks",
      form: selfEvaluation,
      cells: { H14: "10", H21: "99.8" },
      at: "H14",
      message: "full",
      expected: "9",
      found: "10",
      explanation: "45 ÷ 48 × 10 = 9.38 → 9",
    },
    {
      name: "more than at most",
      form: tenPlusNinety,
      cells: { H15: "25", K15: "汛期漂浮物多" },
      at: "J15",
      message: "full",
      expected: "12",
    },
    {
      name: "a percentage",
      form: selfEvaluation,
      cells: { F18: "50%", I18: "外出务工多" },
      at: "H18",
      message: "full",
      expected: "12.5",
    },
    {
      name: "without a reason: that follows",
      form: selfEvaluation,
      cells: { H14: "10", H21: "99.8", I14: "" },
      at: "H14",
      message: "full",
    },
    {
      name: "90% of 95% among whole scores: 9 by the formula, and no rounding of the percentage makes it full marks",
      form: department,
      cells: { E16: "≥95%", F16: "90%", I16: "窗口迁址；回访120人" },
      at: "H16",
      message: "full",
      expected: "9",
    },
    {
      name: "two where none at all was to be",
      form: department,
      cells: { D14: "重大疫情起数", E14: "0起", F14: "2起", I14: "输入性疫情" },
      at: "H14",
      message: "full",
    },
  ],
});
