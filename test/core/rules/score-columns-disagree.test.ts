import { selfEvaluation, scoreTable } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-columns-disagree", {
  valid: [
    { name: "10 and 10.0", form: scoreTable, cells: { H6: "10.0" } },
    { name: "both the same", form: scoreTable },
    { name: "one is blank", form: scoreTable, cells: { H7: "", H12: "88" } },
    { name: "one column only", form: selfEvaluation, notApplicable: "one-score-column" },
  ],
  invalid: [
    {
      name: "the review cuts one",
      form: scoreTable,
      cells: { H7: "6", H12: "94" },
      at: "H7",
      message: "differs",
      severity: "info",
      expected: "8",
      found: "6",
    },
    {
      name: "the review cuts two",
      form: scoreTable,
      cells: { H7: "6", H9: "12", H12: "92" },
      at: "H9",
      message: "differs",
      times: 2,
    },
    { name: "only the totals differ", form: scoreTable, cells: { H12: "95" }, at: "H12", message: "differs" },
  ],
});
