import { selfEvaluation, tenPlusNinety, department, transfer, scoreTable } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-total", {
  valid: [
    { name: "the execution row included", form: selfEvaluation },
    { name: "rounded sum of unrounded scores", form: selfEvaluation, cells: { H14: "9.4≈9.375", H21: "99.2≈99.175" } },
    { name: "a form without total", form: transfer, notApplicable: "scores" },
    { name: "whole numbers: half a point is rounding", form: department, cells: { I5: "10", H17: "100" } },
  ],
  invalid: [
    {
      name: "less than half a point off, where the review's column shows tenths",
      form: scoreTable,
      cells: { H4: "9.5", H12: "95.5", G12: "96.4" },
      at: "G12",
      message: "sum-differs",
      others: ["score-columns-disagree"],
    },
    {
      name: "two points too many",
      form: selfEvaluation,
      cells: { H21: "97.2" },
      at: "H21",
      message: "sum-differs",
      expected: "99.2",
      found: "97.2",
      explanation: "9.8 + 49.4 + 30 + 10 = 99.2",
    },
    {
      name: "the execution left out",
      form: selfEvaluation,
      cells: { H21: "89.4", I21: "良" },
      at: "H21",
      message: "sum-differs",
      found: "89.4",
    },
    { name: "a tenth", form: selfEvaluation, cells: { H21: "99.3" }, at: "H21", message: "sum-differs" },
    {
      name: "and with it the grade: one cause",
      form: tenPlusNinety,
      cells: { J17: "88.50" },
      at: "J17",
      message: "sum-differs",
    },
    {
      name: "beside a missing score that cannot close it",
      form: selfEvaluation,
      cells: { H17: "", H21: "79.2", I21: "中" },
      at: "H21",
      message: "full-marks-do-not-close",
      others: ["score-missing"],
    },
    {
      name: "beside a missing score that closes it: it follows",
      form: selfEvaluation,
      cells: { H17: "" },
      at: "H21",
      message: "full-marks-close",
      follows: "score-missing",
    },
  ],
});
