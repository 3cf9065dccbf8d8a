import { selfEvaluation, tenPlusNinety, scoresOnly, transfer, goalList } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weights-total", {
  valid: [
    {
      name: "points moved from level to level",
      form: tenPlusNinety,
      cells: { I11: "18", J11: "18.00", I12: "22", J12: "22.00" },
    },
    { name: "points moved inside a group", form: selfEvaluation, cells: { G13: "14", H13: "14", G17: "6", H17: "6" } },
    {
      name: "a blank execution weight is execution-row-unfilled alone",
      form: selfEvaluation,
      cells: { G6: "" },
      others: ["execution-row-unfilled"],
    },
    { name: "a goal list of 90: the system adds the execution's 10", form: goalList },
    { name: "a form without weights has no sum", form: transfer, notApplicable: "weights" },
    {
      name: "an excerpt without its end",
      form: tenPlusNinety,
      removeRows: [14, 15, 16, 17, 18, 19, 20],
      notApplicable: "table-cut",
      others: ["weights-profile", "instructions-left"],
    },
  ],
  invalid: [
    {
      name: "only the weight changed: the score above it follows",
      form: tenPlusNinety,
      cells: { I12: "15" },
      at: "I17",
      message: "sum-differs",
      found: "95",
    },
    {
      name: "only the weight changed: the score that was full follows",
      form: tenPlusNinety,
      cells: { I12: "25" },
      at: "I17",
      message: "sum-differs",
      found: "105",
    },
    {
      name: "an execution weight of 20",
      form: selfEvaluation,
      cells: { G6: "20", I6: "19.6", H21: "109", G21: "" },
      at: "G21",
      message: "sum-differs",
      expected: "100",
      found: "110",
      explanation: "20 + 50 + 30 + 10 = 110",
    },
    {
      name: "an indicator too heavy, no label above it",
      form: tenPlusNinety,
      cells: { I11: "25", J11: "25.00", J17: "103.50" },
      at: "I17",
      message: "sum-differs",
      found: "105",
    },
    {
      name: "an indicator too light, no label above it",
      form: tenPlusNinety,
      cells: { I14: "10", J14: "10.00", J17: "93.50" },
      at: "I17",
      message: "sum-differs",
      found: "95",
    },
    {
      name: "levels that make 110 with the execution",
      form: scoresOnly,
      cells: { B7: "产出指标（60分）", G7: "30.0", G8: "30.0", A6: "年度绩效目标↵（100分）", G11: "109.8" },
      at: "A4",
      message: "sum-differs",
      found: "110",
    },
  ],
});
