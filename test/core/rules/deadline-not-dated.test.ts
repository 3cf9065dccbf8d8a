import { selfEvaluation, scoresOnly } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("deadline-not-dated", {
  valid: [
    { name: "及时性 is a quality", form: selfEvaluation, cells: { D16: "培训及时性", E16: "及时", F16: "及时" } },
    { name: "按期拨付率 is a rate", form: selfEvaluation, cells: { D16: "按期拨付率", E16: "100%", F16: "100%" } },
    { name: "answered by a date", form: selfEvaluation },
    { name: "及时率 is a rate", form: selfEvaluation, cells: { D16: "培训及时率", E16: "≥95%", F16: "96%" } },
    { name: "按期完成率 is a rate", form: selfEvaluation, cells: { D16: "按期完成率", E16: "100%", F16: "100%" } },
    { name: "by month", form: selfEvaluation, cells: { F16: "11月" } },
  ],
  invalid: [
    {
      name: "按时限",
      form: selfEvaluation,
      cells: { D16: "培训完成时间", E16: "按时限完成", F16: "100%" },
      at: "F16",
      message: "undated",
    },
    {
      name: "年底",
      form: selfEvaluation,
      cells: { D16: "培训时间", E16: "年底完成", F16: "已完成" },
      at: "F16",
      message: "undated",
    },
    {
      name: "规定时间内 in the name",
      form: selfEvaluation,
      cells: { D16: "规定时间内完成", E16: "100%", F16: "100%" },
      at: "F16",
      message: "undated",
    },
    {
      name: "达成预期指标",
      form: selfEvaluation,
      cells: { F16: "达成预期指标" },
      at: "F16",
      message: "undated",
      found: "达成预期指标",
    },
    {
      name: "words for a deadline",
      form: selfEvaluation,
      cells: { E16: "在规定时间内完成", F16: "达成预期指标" },
      at: "F16",
      message: "undated",
    },
    {
      name: "a deadline in the name, answered by 100%",
      form: selfEvaluation,
      cells: { D16: "12月底之前完成", E16: "100%", F16: "100%" },
      at: "F16",
      message: "undated",
    },
    {
      name: "a feast in the name",
      form: scoresOnly,
      cells: { D8: "春节前完成走访", E8: "100%", F8: "100%" },
      at: "F8",
      message: "undated",
    },
  ],
});
