import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("execution-rate-rounded", {
  valid: [
    { name: "the rate has no decimals to lose", form: department },
    { name: "the unrounded rate fits", form: selfEvaluation },
    {
      name: "rounding of the score itself",
      form: selfEvaluation,
      cells: { F6: "117", F7: "97.4", H6: "97.50%", H7: "97.40%", I6: "9.8" },
    },
    {
      name: "no score",
      form: selfEvaluation,
      cells: { I6: "" },
      notApplicable: "execution-score",
      others: ["score-missing"],
    },
  ],
  invalid: [
    {
      name: "95.15% taken as 95%",
      form: tenPlusNinety,
      cells: { F5: "190.30", F6: "145.30", G5: "95.15%", G6: "96.87%" },
      at: "I5",
      message: "rounded-first",
      severity: "info",
      expected: "9.52",
      found: "9.5",
    },
    {
      name: "49.88% taken as 50%",
      form: tenPlusNinety,
      cells: {
        F5: "99.76",
        F6: "54.76",
        G5: "49.88%",
        G6: "36.51%",
        I5: "5.00",
        J5: "项目推迟，资金未支付",
        J17: "93.50",
        J13: "9.50",
        K13: "一次漏报",
      },
      at: "I5",
      message: "rounded-first",
      found: "5",
    },
    {
      name: "96.66% taken as 97%",
      form: tenPlusNinety,
      cells: { F5: "193.32", F6: "148.32", G5: "96.66%", G6: "98.88%", I5: "9.70", J17: "98.70" },
      at: "I5",
      message: "rounded-first",
    },
  ],
});
