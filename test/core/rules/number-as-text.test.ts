import { selfEvaluation, tenPlusNinety, scoresOnly } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("number-as-text", {
  valid: [
    { name: "numbers", form: selfEvaluation },
    { name: "texts in targets and actuals", form: selfEvaluation, cells: { F13: '"210"' } },
    { name: "points in a label", form: scoresOnly },
    { name: "— is no number", form: tenPlusNinety },
  ],
  invalid: [
    { name: "one weight", form: selfEvaluation, cells: { G15: '"10"' }, at: "G15", message: "text" },
    {
      name: "scores with 分, a finding for the column",
      form: selfEvaluation,
      cells: { H15: '"10分"', H16: '"10 分"', H21: '"99.2分"' },
      at: "H15",
      message: "text",
    },
    { name: "an amount in full width", form: selfEvaluation, cells: { F6: '"１１７.６"' }, at: "F6", message: "text" },
  ],
});
