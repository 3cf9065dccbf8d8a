import { selfEvaluation, scoreTable, scoresOnly, twoGoals } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("score-out-of-range", {
  valid: [
    {
      name: "nothing at all is a score",
      form: selfEvaluation,
      cells: { F14: "0次", H14: "0", H21: "89.8", I21: "良", F11: "培训村级医生210人。" },
    },
    {
      name: "full marks",
      form: selfEvaluation,
      cells: { F14: "48次", H14: "10", H21: "99.8", I14: "", F11: "培训村级医生210人，巡诊48次。" },
    },
    { name: "no weight of its own, within the group's", form: scoresOnly },
  ],
  invalid: [
    {
      name: "above the weight: the total follows",
      form: selfEvaluation,
      cells: { H15: "11" },
      at: "H15",
      message: "above-weight",
      expected: "10",
      found: "11",
    },
    {
      name: "below nothing",
      form: selfEvaluation,
      cells: { H15: "-1", H21: "88.2", I21: "良" },
      at: "H15",
      message: "negative",
      found: "-1",
    },
    {
      name: "the execution above its weight",
      form: selfEvaluation,
      cells: { I6: "12" },
      at: "I6",
      message: "above-weight",
    },
    {
      name: "the review column",
      form: scoreTable,
      cells: { H9: "16", G9: "16" },
      at: "H9",
      message: "above-weight",
      times: 2,
    },
    {
      name: "above the group's points in a layout without weights",
      form: scoresOnly,
      cells: { G9: "40.0", G11: "109.8" },
      at: "G9",
      message: "above-weight",
      expected: "30",
    },
    {
      name: "the execution's weight 5 for 10: the sum that it spoils is told",
      form: selfEvaluation,
      cells: { G6: "5" },
      at: "I6",
      message: "above-weight",
      follows: "weights-total",
    },
    {
      name: "a weight of 9 for 10, scored 9.4 of 10 for what was reached",
      form: selfEvaluation,
      cells: { G14: "9" },
      at: "H14",
      message: "above-weight",
      follows: "weights-group",
    },
    {
      name: "a weight of 9 for 10 between two columns of scores",
      form: scoreTable,
      cells: { E5: "9" },
      at: "H5",
      message: "above-weight",
      times: 2,
      follows: "weights-group",
    },
    {
      name: "more than the goal has to give",
      form: twoGoals,
      cells: { B10: "效益指标", G10: "35.0", G11: "104.8" },
      at: "G10",
      message: "above-weight",
      expected: "30",
    },
  ],
});
