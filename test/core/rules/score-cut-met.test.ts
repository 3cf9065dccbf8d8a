import { selfEvaluation, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-cut-met", {
  valid: [
    { name: "the reason is given", form: selfEvaluation, cells: { H15: "9", H21: "98.2", I15: "两期未按时开班" } },
    {
      name: "a reason in the problems that names it",
      form: tenPlusNinety,
      cells: { J13: "8.00", J17: "96.50", B19: "清捞及时率虽达标，仍有两次延误；沿线居民满意度低于目标。" },
    },
    {
      name: "a judgement inside its band",
      form: selfEvaluation,
      cells: { E18: "就医秩序得到规范", F18: "达成预期指标", H18: "13", H21: "97.2" },
    },
    { name: "the target missed is another rule's", form: selfEvaluation },
    {
      name: "another unit: neither met nor missed",
      form: selfEvaluation,
      cells: { F13: "21场", H13: "12", H21: "96.2", F11: "培训村级医生，巡诊45次。" },
      others: ["unit-mismatch"],
    },
    {
      name: "missed, and scored by nothing that fits",
      form: selfEvaluation,
      cells: { H14: "8", I14: "", H21: "97.8" },
      others: ["deviation-unexplained", "score-not-proportional"],
    },
  ],
  invalid: [
    {
      name: "only the score changed: the total follows",
      form: tenPlusNinety,
      cells: { J12: "17.00" },
      at: "J12",
      message: "cut",
    },
    {
      name: "97% of at least 95%",
      form: selfEvaluation,
      cells: { H15: "8", H21: "97.2" },
      at: "H15",
      message: "cut",
      expected: "10",
      found: "8",
    },
    { name: "18 of at most 20", form: tenPlusNinety, cells: { J15: "12.00", J17: "95.50" }, at: "J15", message: "cut" },
    {
      name: "无 is no reason",
      form: selfEvaluation,
      cells: { H15: "8", H21: "97.2", I15: "无" },
      at: "H15",
      message: "cut",
    },
    { name: "done in time", form: selfEvaluation, cells: { H16: "7", H21: "96.2" }, at: "H16", message: "cut" },
    {
      name: "a weight of 12 for 10, as the group's label tells",
      form: selfEvaluation,
      cells: { G15: "12" },
      at: "H15",
      message: "cut",
      follows: "weights-group",
    },
    {
      name: "a weight of 12 for 10, as the sum of all weights tells",
      form: selfEvaluation,
      cells: { B13: "产出指标", G15: "12" },
      at: "H15",
      message: "cut",
      follows: "weights-total",
    },
    {
      name: "a weight of 12 for 10, and a score that would be odd all the same",
      form: selfEvaluation,
      cells: { G15: "12", H15: "7", H21: "96.2" },
      at: "H15",
      message: "cut",
      others: ["weights-group"],
    },
    {
      name: "a weight of another group is wrong",
      form: selfEvaluation,
      cells: { G18: "17", H18: "17", H15: "8", H21: "99.2" },
      at: "H15",
      message: "cut",
      others: ["weights-group"],
    },
  ],
});
