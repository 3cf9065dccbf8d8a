import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("execution-rate", {
  valid: [
    { name: "117.6 ÷ 120", form: selfEvaluation },
    { name: "0 of 0 printed as 0.00%", form: tenPlusNinety },
    { name: "a fraction instead of a percentage", form: selfEvaluation, cells: { H6: "0.98", H7: "0.98", H8: "0.98" } },
    { name: "rounded to whole percent", form: department, cells: { H6: "99%", H7: "96%" } },
    {
      name: "overspent and printed as 100%",
      form: department,
      cells: { F5: "850", F6: "520", F7: "330", H5: "100%", H6: "100%", H7: "100%", I5: "10", H17: "100" },
      others: ["funds-overspent"],
    },
    {
      name: "no rate printed",
      form: selfEvaluation,
      cells: { H6: "", H7: "", H8: "" },
      notApplicable: "rate",
      others: ["execution-row-unfilled"],
    },
  ],
  invalid: [
    {
      name: "two points too many",
      form: department,
      cells: { H5: "96%" },
      at: "H5",
      message: "differs",
      severity: "error",
      expected: "98%",
      found: "96%",
      explanation: "823.2 ÷ 840 = 98%",
    },
    {
      name: "and the score that was made of it: one cause",
      form: selfEvaluation,
      cells: { H6: "95.00%", I6: "9.5", H21: "98.9" },
      at: "H6",
      message: "differs",
    },
    {
      name: "cut off instead of rounded",
      form: tenPlusNinety,
      cells: { G6: "96.66%" },
      at: "G6",
      message: "cut-off",
      severity: "warning",
      expected: "96.67%",
    },
    {
      name: "of the initial budget",
      form: department,
      cells: { H5: "102.9%" },
      at: "H5",
      message: "of-initial-budget",
      severity: "warning",
    },
    {
      name: "a part's rate",
      form: department,
      cells: { H7: "93.31%" },
      at: "H7",
      message: "differs",
      expected: "96.31%",
    },
    {
      name: "an indicator 预算执行率 that says otherwise",
      form: selfEvaluation,
      cells: { D17: "预算执行率", E17: "≥95%", F17: "96%" },
      at: "F17",
      message: "indicator-differs",
      expected: "98%",
      others: ["execution-double-counted"],
    },
  ],
});
