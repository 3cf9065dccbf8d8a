import { selfEvaluation, scoreTable, scoresOnly, department, transfer, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("target-missing", {
  valid: [
    { name: "0 is a target", form: tenPlusNinety, cells: { F15: "0", H15: "0" } },
    { name: "a target in the name", form: selfEvaluation, cells: { D14: "巡诊场次≥48次", E14: "" } },
    { name: "— says that none applies", form: selfEvaluation, cells: { E18: "—" } },
    { name: "a row without a score", form: selfEvaluation, cells: { E18: "", H18: "" }, others: ["score-missing"] },
    { name: "an error value", form: selfEvaluation, cells: { E18: "#REF!" }, others: ["formula-error"] },
    { name: "not scored", form: transfer, cells: { E15: "" }, notApplicable: "scores" },
    { name: "no such column", form: scoreTable, notApplicable: "target-column" },
  ],
  invalid: [
    { name: "scored without a target", form: selfEvaluation, cells: { E18: "" }, at: "E18", message: "blank" },
    { name: "two of them", form: department, cells: { E14: "", E15: "" }, at: "E15", message: "blank", times: 2 },
    {
      name: "the whole column",
      form: scoresOnly,
      cells: { E7: "", E8: "", E9: "", E10: "" },
      at: "E7",
      message: "column-blank",
    },
  ],
});
