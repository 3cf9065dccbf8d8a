import { selfEvaluation, scoreTable, scoresOnly, department, flatList } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicators-too-few", {
  valid: [
    { name: "a flat list", form: flatList, notApplicable: "flat-list" },
    { name: "six", form: department },
    { name: "four", form: scoresOnly },
    { name: "an option of two", form: scoresOnly, removeRows: [8], cells: { G7: "50.0" }, options: { least: 2 } },
    { name: "a summary of groups", form: scoreTable, notApplicable: "self-evaluation-form" },
  ],
  invalid: [
    {
      name: "an option of seven in a department's form",
      form: department,
      options: { least: 7 },
      at: "D11",
      message: "few",
      expected: 7,
      found: 6,
    },
    {
      name: "three",
      form: scoresOnly,
      removeRows: [8],
      cells: { G7: "50.0" },
      at: "D7",
      message: "few",
      expected: 4,
      found: 3,
    },
    {
      name: "two",
      form: scoresOnly,
      removeRows: [8, 10],
      cells: { G7: "50.0", G9: "40.0", B9: "效益指标（40分）", D9: "商户满意度（问卷调查）", F9: "96%", E9: "95%以上" },
      at: "D7",
      message: "few",
      found: 2,
      others: ["weights-profile"],
    },
    { name: "an option of ten", form: selfEvaluation, options: { least: 10 }, at: "D13", message: "few", found: 8 },
  ],
});
