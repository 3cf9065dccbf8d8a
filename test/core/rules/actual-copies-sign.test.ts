import { selfEvaluation, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("actual-copies-sign", {
  valid: [
    { name: "= is let be", form: selfEvaluation, cells: { F15: "=97%" } },
    { name: "a word behind the figure", form: selfEvaluation, cells: { F18: "63%以上" } },
    { name: "the sign in the target alone", form: selfEvaluation },
  ],
  invalid: [
    { name: "≥", form: selfEvaluation, cells: { F15: "≥97%" }, at: "F15", message: "sign", found: "≥97%" },
    { name: "full width", form: department, cells: { F15: "＞31%" }, at: "F15", message: "sign" },
    { name: "≤", form: department, cells: { F12: "≤0.8%" }, at: "F12", message: "sign" },
  ],
});
