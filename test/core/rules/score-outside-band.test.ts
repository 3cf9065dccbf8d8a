import { selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-outside-band", {
  valid: [
    {
      name: "80% of the weight belongs to the upper band",
      form: selfEvaluation,
      cells: { E18: "就医秩序得到规范", F18: "达成预期指标", H18: "12", H21: "96.2" },
    },
    { name: "full marks", form: selfEvaluation, cells: { E18: "就医秩序得到规范", F18: "达成预期指标" } },
    {
      name: "60% belongs to the middle band",
      form: selfEvaluation,
      cells: { E18: "就医秩序得到规范", F18: "部分达成预期指标", H18: "9", I18: "两乡未开展", H21: "93.2" },
    },
  ],
  invalid: [
    {
      name: "half the weight for an answer of the upper band",
      form: selfEvaluation,
      cells: { E18: "就医秩序得到规范", F18: "达成预期指标", H18: "8", H21: "92.2" },
      at: "H18",
      message: "outside",
      found: "8",
    },
    {
      name: "full marks for an answer of the middle band",
      form: selfEvaluation,
      cells: { E18: "就医秩序得到规范", F18: "部分达成预期指标", I18: "两乡未开展" },
      at: "H18",
      message: "outside",
      expected: "9–12",
    },
    {
      name: "a high score for an answer of the lower band",
      form: selfEvaluation,
      cells: { E18: "就医秩序得到规范", F18: "未达成预期指标", H18: "12", I18: "未开展", H21: "96.2" },
      at: "H18",
      message: "outside",
    },
  ],
});
