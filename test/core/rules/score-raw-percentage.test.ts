import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-raw-percentage", {
  valid: [
    {
      name: "a target of words",
      form: selfEvaluation,
      cells: { E19: "达到上年水平", F19: "92%" },
      others: ["actual-type-mismatch"],
    },
    { name: "less is better", form: department, cells: { F12: "0.5%" } },
    {
      name: "the target is 100%",
      form: selfEvaluation,
      cells: { E15: "≥100%", H15: "9.7", H21: "98.9", I15: "两人缓考" },
    },
    { name: "actual ÷ target", form: tenPlusNinety },
    {
      name: "whole numbers may meet by chance",
      form: department,
      cells: { F16: "88%", H16: "9", H17: "98.8", I16: "回访120人，两人未答" },
      others: ["score-not-proportional"],
    },
  ],
  invalid: [
    {
      name: "weight × 81% against a target of 90%",
      form: tenPlusNinety,
      cells: { J16: "8.10", J17: "97.60" },
      at: "J16",
      message: "raw",
      expected: "9",
      found: "8.1",
    },
    {
      name: "weight × 97% although 95% was the target",
      form: selfEvaluation,
      cells: { H15: "9.7", H21: "98.9" },
      at: "H15",
      message: "raw",
      expected: "10",
    },
    {
      name: "weight × 50% against 60%",
      form: selfEvaluation,
      cells: { F18: "50%", H18: "7.5", I18: "外出务工多", H21: "91.7" },
      at: "H18",
      message: "raw",
      expected: "12.5",
    },
  ],
});
