import { selfEvaluation, scoresOnly, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("execution-double-counted", {
  valid: [
    { name: "支付及时率", form: department, cells: { D13: "工程款支付及时率", E13: "≥90%", F13: "95%" } },
    { name: "资金到位及时率", form: selfEvaluation, cells: { D16: "资金到位及时率", E16: "≥95%", F16: "98%" } },
    { name: "政府采购执行率", form: selfEvaluation, cells: { D17: "政府采购执行率", E17: "≥95%", F17: "98%" } },
    {
      name: "no execution row",
      form: transfer,
      cells: { D14: "预算执行率", E14: "≥95%", F14: "98%" },
      notApplicable: "execution",
    },
    {
      name: "neither weight nor score",
      form: selfEvaluation,
      cells: { D17: "预算执行率", E17: "≥95%", F17: "98%", G17: "—", H17: "—", G16: "15", H16: "15" },
    },
  ],
  invalid: [
    {
      name: "预算执行率",
      form: selfEvaluation,
      cells: { D17: "预算执行率", E17: "≥95%", F17: "98%" },
      at: "D17",
      message: "repeated",
    },
    {
      name: "预算资金执行率",
      form: scoresOnly,
      cells: { D8: "预算资金执行率", F8: "98%" },
      at: "D8",
      message: "repeated",
    },
    {
      name: "资金支付率",
      form: department,
      cells: { D15: "资金支付率", E15: "≥90%", F15: "98%" },
      at: "D15",
      message: "repeated",
    },
    {
      name: "经费支出进度, numbered and in brackets",
      form: selfEvaluation,
      cells: { D17: "指标1：经费支出进度（%）", E17: "≥95%", F17: "98%" },
      at: "D17",
      message: "repeated",
    },
    {
      name: "年度资金支付完成率",
      form: selfEvaluation,
      cells: { D17: "年度资金支付完成率", E17: "≥95%", F17: "98%" },
      at: "D17",
      message: "repeated",
    },
  ],
});
