import { selfEvaluation, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicator-misplaced", {
  valid: [
    { name: "each in its place", form: selfEvaluation },
    {
      name: "a rate of reaching a standard under cost",
      form: selfEvaluation,
      cells: { D17: "生均补助标准达标率", E17: "100%", F17: "100%" },
    },
    { name: "及时率 under benefit", form: selfEvaluation, cells: { D18: "救治及时率", E18: "≥90%", F18: "95%" } },
  ],
  invalid: [
    {
      name: "资金支付率 under 时效, without an execution that counts",
      form: transfer,
      cells: { C13: "时效指标", D13: "资金支付率", E13: "≥95%", F13: "98%" },
      at: "D13",
      message: "misplaced",
    },
    {
      name: "满意度 among the outputs",
      form: selfEvaluation,
      cells: { D15: "学员满意率", E15: "≥90%", F15: "95%（样本150份）" },
      at: "D15",
      message: "misplaced",
      severity: "info",
    },
    {
      name: "合格率 under 时效",
      form: selfEvaluation,
      cells: { D16: "考核合格率", E16: "≥90%", F16: "95%" },
      at: "D16",
      message: "misplaced",
      expected: "质量指标",
    },
    {
      name: "及时率 under 数量",
      form: department,
      cells: { D11: "移交及时率", E11: "≥3%", F11: "3.1%", F9: "接收档案。", B9: "接收档案。", E9: "" },
      at: "D11",
      message: "misplaced",
      others: ["goal-actual-missing", "merged-covered-value"],
    },
  ],
});
