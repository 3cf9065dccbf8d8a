import { selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("grade-band", {
  valid: [
    { name: "优 for 99.2", form: selfEvaluation },
    { name: "优秀 is 优", form: selfEvaluation, cells: { I21: "优秀" } },
    {
      name: "exactly 90",
      form: selfEvaluation,
      cells: { F16: "2022年12月31日", H16: "0.8", I16: "教材晚到", H21: "90" },
    },
    { name: "no grade", form: selfEvaluation, cells: { I21: "" }, notApplicable: "grade" },
  ],
  invalid: [
    {
      name: "a score is missing from the total",
      form: selfEvaluation,
      cells: { H13: "", H21: "84.2" },
      at: "I21",
      message: "differs",
      follows: "score-missing",
    },
    {
      name: "良 for 99.2",
      form: selfEvaluation,
      cells: { I21: "良" },
      at: "I21",
      message: "differs",
      expected: "优",
      found: "良",
    },
    { name: "中 for 99.2", form: selfEvaluation, cells: { I21: "中" }, at: "I21", message: "differs" },
    {
      name: "优 for 89.9",
      form: selfEvaluation,
      cells: { F16: "2022年12月31日", H16: "0.7", I16: "教材晚到", H21: "89.9" },
      at: "I21",
      message: "differs",
      expected: "良",
    },
  ],
});
