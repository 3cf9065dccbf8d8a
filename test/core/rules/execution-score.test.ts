import { selfEvaluation, tenPlusNinety, scoresOnly, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("execution-score", {
  valid: [
    { name: "10 × 98%", form: selfEvaluation },
    {
      name: "rounded to the scores' decimals",
      form: selfEvaluation,
      cells: { F6: "117", F7: "97.4", H6: "97.50%", H7: "97.40%", I6: "9.8" },
    },
    {
      name: "the rate rounded first is an information",
      form: selfEvaluation,
      cells: { F6: "116.9", F7: "97.3", H6: "97.42%", H7: "97.30%", I6: "9.7", H21: "99.1" },
    },
    {
      name: "0 of 0",
      form: selfEvaluation,
      cells: {
        D6: "0",
        E6: "0",
        F6: "0",
        D7: "0",
        E7: "0",
        F7: "0",
        D8: "0",
        E8: "0",
        F8: "0",
        H6: "0.00%",
        H7: "0.00%",
        H8: "0.00%",
      },
      notApplicable: "execution-score",
    },
    {
      name: "overspent earns full marks and no more",
      form: department,
      cells: { F5: "850", F6: "520", F7: "330", H5: "101.19%", H6: "100%", H7: "103.13%", I5: "10.0", H17: "100.0" },
      others: ["funds-overspent"],
    },
  ],
  invalid: [
    {
      name: "only the score changed: the total follows",
      form: selfEvaluation,
      cells: { I6: "8.8" },
      at: "I6",
      message: "differs",
    },
    {
      name: "full marks for 98%",
      form: selfEvaluation,
      cells: { I6: "10.0", H21: "99.4" },
      at: "I6",
      message: "differs",
      expected: "9.8",
      found: "10",
      explanation: "117.6 ÷ 120 × 10 = 9.8",
    },
    {
      name: "half a point too little",
      form: tenPlusNinety,
      cells: { I5: "9.00", J17: "98.00" },
      at: "I5",
      message: "differs",
      expected: "9.5",
    },
    {
      name: "the weight in a label",
      form: scoresOnly,
      cells: { G5: "9.0", G11: "99.0" },
      at: "G5",
      message: "differs",
      expected: "9.8",
    },
  ],
});
