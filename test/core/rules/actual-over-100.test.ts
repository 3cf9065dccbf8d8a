import { selfEvaluation, tenPlusNinety, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("actual-over-100", {
  valid: [
    { name: "exactly 100%", form: selfEvaluation, cells: { F15: "100%" } },
    { name: "完成率 may exceed 100%", form: selfEvaluation, cells: { D15: "培训任务完成率", F15: "105%" } },
    { name: "增长率 may", form: selfEvaluation, cells: { D18: "就诊量增长率", E18: "≥100%", F18: "120%" } },
  ],
  invalid: [
    {
      name: "a budget overspent, answered by its rate: it follows",
      form: selfEvaluation,
      cells: {
        ...{ F6: "130", F7: "108", F8: "22", H6: "108.33%", H7: "108%", H8: "110%", I6: "10", H21: "99.4" },
        ...{ D17: "资金使用率", E17: "100%", F17: "108.33%" },
      },
      at: "F17",
      message: "over",
      follows: "funds-overspent",
    },
    { name: "合格率", form: selfEvaluation, cells: { F15: "105%" }, at: "F15", message: "over", found: "105%" },
    { name: "满意度", form: department, cells: { F16: "101%" }, at: "F16", message: "over" },
    { name: "with the unit in its column", form: tenPlusNinety, cells: { H13: "110" }, at: "H13", message: "over" },
  ],
});
