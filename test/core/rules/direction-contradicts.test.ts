import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("direction-contradicts", {
  valid: [
    { name: "节约电费 ≥", form: selfEvaluation, cells: { D18: "节约电费", E18: "≥60万元", F18: "63万元" } },
    { name: "投诉办结率 ≥", form: selfEvaluation, cells: { D15: "投诉办结率" } },
    { name: "成本节约率 ≥", form: selfEvaluation, cells: { D17: "成本节约率", E17: "≥5%", F17: "6%" } },
    { name: "= contradicts nothing", form: tenPlusNinety, cells: { E15: "=", H15: "20" } },
    { name: "减少支出 ≥", form: selfEvaluation, cells: { D18: "减少支出", E18: "≥60万元", F18: "63万元" } },
    { name: "a period to last ≥", form: selfEvaluation, cells: { D18: "管护周期", E18: "≥60天", F18: "63天" } },
    { name: "成本控制率 ≥", form: selfEvaluation, cells: { D18: "成本控制率" } },
    { name: "不合格率 ≤", form: selfEvaluation, cells: { D18: "设备不合格率", E18: "≤5%", F18: "3%" } },
    { name: "差错整改率 ≤", form: selfEvaluation, cells: { D18: "差错整改率", E18: "≤95%", F18: "93%" } },
    {
      name: "a satisfaction survey ≤",
      form: selfEvaluation,
      cells: { D18: "满意度调查轮次", E18: "≤5次", F18: "3次" },
    },
  ],
  invalid: [
    {
      name: "超支金额 ≥",
      form: selfEvaluation,
      cells: { D18: "支出超支金额", E18: "≥60万元", F18: "63万元" },
      at: "E18",
      message: "less-is-better",
    },
    { name: "投诉次数 ≥", form: tenPlusNinety, cells: { E15: "≥", H15: "22" }, at: "E15", message: "less-is-better" },
    {
      name: "差错率 ≥: what else is said of the row follows",
      form: department,
      cells: { E12: "≥1%" },
      at: "E12",
      message: "less-is-better",
    },
    { name: "满意度 ≤", form: department, cells: { E16: "≤90%", F16: "90%" }, at: "E16", message: "more-is-better" },
  ],
});
