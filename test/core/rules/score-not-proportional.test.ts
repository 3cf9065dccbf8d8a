import { selfEvaluation, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

/** Everything executed and no score with decimals. */
const WHOLE = {
  ...{ F6: "120", F7: "100", F8: "20", H6: "100%", H7: "100%", H8: "100%", I6: "10" },
  H14: "9",
};

testRule("score-not-proportional", {
  valid: [
    {
      name: "3 for 2.917 in a column of whole numbers",
      form: selfEvaluation,
      cells: { ...WHOLE, E17: "≤350元/人", F17: "600元/人", H17: "3", I17: "租用会场涨价", H21: "97" },
    },
    {
      name: "half a point in a column of whole numbers, either way",
      form: selfEvaluation,
      cells: { ...WHOLE, E17: "≤300元/人", F17: "600元/人", H17: "2", I17: "租用会场涨价", H21: "96" },
    },
    {
      name: "in proportion for less is better",
      form: tenPlusNinety,
      cells: { H15: "25", K15: "汛期漂浮物多", J15: "12.00", J17: "95.50" },
    },
    { name: "45 ÷ 48 × 10 rounds to 9.4", form: selfEvaluation },
    { name: "unrounded underneath", form: selfEvaluation, cells: { H14: "9.40≈9.375", H21: "99.18≈99.175" } },
    {
      name: "67% for two of three, scored unrounded",
      form: selfEvaluation,
      cells: { E19: "100%", F19: "67%", H19: "10", I19: "三人中一人转岗", H21: "94.2", H14: "9.38", I6: "9.8" },
      others: ["score-total"],
    },
    {
      name: "a target met is another rule's",
      form: selfEvaluation,
      cells: { H15: "8", H21: "97.2" },
      others: ["score-cut-met"],
    },
  ],
  invalid: [
    {
      name: "only the score changed: the total follows",
      form: tenPlusNinety,
      cells: { J16: "6.00" },
      at: "J16",
      message: "differs",
    },
    {
      name: "8 for 9.4",
      form: selfEvaluation,
      cells: { H14: "8", H21: "97.8" },
      at: "H14",
      message: "differs",
      expected: "9",
      found: "8",
      explanation: "45 ÷ 48 × 10 = 9.38 → 9",
    },
    {
      name: "8 for 9 of two decimals",
      form: tenPlusNinety,
      cells: { J16: "8.00", J17: "97.50" },
      at: "J16",
      message: "differs",
      expected: "9",
    },
    {
      name: "less is better",
      form: tenPlusNinety,
      cells: { H15: "25", K15: "汛期漂浮物多", J15: "10.00", J17: "93.50" },
      at: "J15",
      message: "differs",
      expected: "12",
    },
    {
      name: "3 for 2.917 in a column that also holds 1.9",
      form: selfEvaluation,
      cells: { E17: "≤350元/人", F17: "600元/人", H17: "3", I17: "租用会场涨价", H21: "97.2" },
      at: "H17",
      message: "differs",
      expected: "2.9",
    },
    {
      name: "9.4 for 9.375 beside one odd score of two decimals follows from that",
      form: selfEvaluation,
      cells: { H13: "14.25", H21: "98.45" },
      at: "H14",
      message: "differs",
      expected: "9.38",
      follows: "score-cut-met",
    },
    {
      name: "a weight of 12 for 10",
      form: selfEvaluation,
      cells: { G14: "12" },
      at: "H14",
      message: "differs",
      expected: "11.3",
      follows: "weights-group",
    },
  ],
});
