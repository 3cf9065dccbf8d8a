import { selfEvaluation, tenPlusNinety, scoreTable, scoresOnly, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("actual-missing", {
  valid: [
    { name: "/ says that none applies", form: department, cells: { F15: "/" } },
    { name: "0 is a value", form: tenPlusNinety, cells: { H15: "0" } },
    { name: "— says that none applies", form: selfEvaluation, cells: { F18: "—" } },
    { name: "a row without a score", form: selfEvaluation, cells: { F18: "", H18: "" }, others: ["score-missing"] },
    { name: "an error value", form: selfEvaluation, cells: { F18: "#REF!" }, others: ["formula-error"] },
    { name: "no such column", form: scoreTable, notApplicable: "actual-column" },
  ],
  invalid: [
    { name: "scored without an actual value", form: selfEvaluation, cells: { F18: "" }, at: "F18", message: "blank" },
    { name: "two of them", form: department, cells: { F14: "", F15: "" }, at: "F15", message: "blank", times: 2 },
    {
      name: "the whole column",
      form: scoresOnly,
      cells: { F7: "", F8: "", F9: "", F10: "" },
      at: "F7",
      message: "column-blank",
    },
  ],
});
