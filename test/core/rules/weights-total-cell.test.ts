import { selfEvaluation, tenPlusNinety, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weights-total-cell", {
  valid: [
    { name: "two decimals", form: tenPlusNinety, cells: { I17: "100.00" } },
    { name: "the total as printed", form: selfEvaluation },
    { name: "no total printed", form: selfEvaluation, cells: { G21: "" } },
    {
      name: "a blank execution weight is another's",
      form: selfEvaluation,
      cells: { G6: "" },
      others: ["execution-row-unfilled"],
    },
    { name: "a form without a total row", form: transfer, notApplicable: "weights" },
  ],
  invalid: [
    {
      name: "the total says 90",
      form: selfEvaluation,
      cells: { G21: "90" },
      at: "G21",
      message: "sum-differs",
      expected: "100",
      found: "90",
    },
    {
      name: "the total says 105",
      form: tenPlusNinety,
      cells: { I17: "105" },
      at: "I17",
      message: "sum-differs",
      found: "105",
    },
    {
      name: "a department's total says 99",
      form: department,
      cells: { G17: "99" },
      at: "G17",
      message: "sum-differs",
      found: "99",
    },
    {
      name: "the weights make too much: it follows",
      form: selfEvaluation,
      cells: { G13: "20", H13: "20", B13: "产出指标（55分）", H21: "104.2" },
      at: "G21",
      message: "sum-differs",
      follows: "weights-total",
    },
    {
      name: "a weight is missing: it follows",
      form: tenPlusNinety,
      cells: { I13: "" },
      at: "I17",
      message: "sum-differs",
      follows: "weight-missing",
    },
  ],
});
