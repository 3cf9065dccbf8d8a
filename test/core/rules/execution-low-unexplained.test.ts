import { selfEvaluation, tenPlusNinety, scoreTable } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("execution-low-unexplained", {
  valid: [
    {
      name: "exactly 90%",
      form: tenPlusNinety,
      cells: { F5: "180.00", F6: "135.00", G5: "90.00%", G6: "90.00%", I5: "9.00", J17: "98.00" },
    },
    {
      name: "a reason beside the funds",
      form: tenPlusNinety,
      cells: {
        F5: "170.00",
        F6: "125.00",
        G5: "85.00%",
        G6: "83.33%",
        I5: "8.50",
        J17: "97.50",
        J5: "汛期停工，工程款结转下年",
      },
    },
    {
      name: "a reason in the problems that names it",
      form: tenPlusNinety,
      cells: {
        F5: "170.00",
        F6: "125.00",
        G5: "85.00%",
        G6: "83.33%",
        I5: "8.50",
        J17: "97.50",
        B19: "沿线居民满意度低于目标；预算执行率偏低，因汛期停工。",
      },
    },
    { name: "0 of 0 is no rate", form: tenPlusNinety },
    { name: "no funds block", form: scoreTable, notApplicable: "funds" },
  ],
  invalid: [
    {
      name: "a reason of something else that did not arrive",
      form: selfEvaluation,
      cells: {
        F6: "96",
        F7: "80",
        F8: "16",
        H6: "80.00%",
        H7: "80.00%",
        H8: "80.00%",
        I6: "8.0",
        H21: "97.4",
        I14: "三次因宣传未到位取消",
      },
      at: "H6",
      message: "low",
    },
    {
      name: "85% and no reason",
      form: tenPlusNinety,
      cells: { F5: "170.00", F6: "125.00", G5: "85.00%", G6: "83.33%", I5: "8.50", J17: "97.50" },
      at: "G5",
      message: "low",
      found: "85%",
    },
    {
      name: "无 is no reason",
      form: tenPlusNinety,
      cells: { F5: "170.00", F6: "125.00", G5: "85.00%", G6: "83.33%", I5: "8.50", J17: "97.50", J5: "无" },
      at: "G5",
      message: "low",
    },
    {
      name: "a form without a place beside the funds",
      form: selfEvaluation,
      cells: { F6: "105.6", F7: "86", H6: "88.00%", H7: "86.00%", I6: "8.8", H21: "98.2" },
      at: "H6",
      message: "low",
    },
    { name: "an option of 99%", form: selfEvaluation, options: { below: 0.99 }, at: "H6", message: "low" },
  ],
});
