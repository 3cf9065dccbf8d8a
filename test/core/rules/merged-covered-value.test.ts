import { selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("merged-covered-value", {
  valid: [
    { name: "merges that cover nothing", form: selfEvaluation },
    { name: "a covered copy of what is shown", form: selfEvaluation, cells: { C14: "数量指标" } },
    { name: "covered white space", form: selfEvaluation, cells: { C14: '" "' } },
    {
      name: "covered beside and below the table",
      form: selfEvaluation,
      cells: { L3: "甲", L4: "乙", K30: "甲", L30: "乙" },
      merge: "L3:L4",
    },
    {
      name: "an error value is told as one",
      form: selfEvaluation,
      cells: { C21: "#REF!" },
      others: ["formula-error"],
    },
  ],
  invalid: [
    {
      name: "a number under a name",
      form: selfEvaluation,
      cells: { C14: "5" },
      at: "C14",
      message: "covered",
      found: "5",
    },
    { name: "a name under another", form: selfEvaluation, cells: { B19: "满意度指标" }, at: "B19", message: "covered" },
    { name: "under the total's label", form: selfEvaluation, cells: { D21: "98" }, at: "D21", message: "covered" },
  ],
});
