import { selfEvaluation, tenPlusNinety, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("total-missing", {
  valid: [
    { name: "with two decimals", form: tenPlusNinety },
    { name: "the grade is blank, not the total", form: selfEvaluation, cells: { I21: "" } },
    { name: "the total is there", form: selfEvaluation },
    {
      name: "nobody scored the form",
      form: selfEvaluation,
      cells: { I6: "", H13: "", H14: "", H15: "", H16: "", H17: "", H18: "", H19: "", H20: "", H21: "", I21: "" },
      notApplicable: "scored-by-design",
    },
    { name: "no total row", form: transfer, notApplicable: "scores" },
  ],
  invalid: [
    { name: "blank", form: selfEvaluation, cells: { H21: "" }, at: "H21", message: "blank" },
    { name: "blank under two decimals", form: tenPlusNinety, cells: { J17: "" }, at: "J17", message: "blank" },
    { name: "blank in a department's form", form: department, cells: { H17: "" }, at: "H17", message: "blank" },
  ],
});
