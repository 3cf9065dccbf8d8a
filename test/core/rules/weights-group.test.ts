import { selfEvaluation, tenPlusNinety, scoreTable, scoresOnly, nested } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weights-group", {
  valid: [
    {
      name: "points moved inside the group",
      form: selfEvaluation,
      cells: { G15: "9", H15: "9", G16: "11", H16: "11" },
    },
    { name: "level 2 sums to 100 inside level 1", form: nested },
    {
      name: "no label states points",
      form: tenPlusNinety,
      cells: { I11: "19", J11: "19.00", I12: "21", J12: "21.00" },
    },
    { name: "a level with a weight column that fits", form: scoreTable },
    {
      name: "a weight that two children share counts once",
      form: scoreTable,
      merge: "E8:E9",
      cells: { E8: "30", E9: "" },
    },
  ],
  invalid: [
    {
      name: "only a child changed: total and score follow",
      form: selfEvaluation,
      cells: { G13: "20" },
      at: "B13",
      message: "sum-differs",
      found: "55",
    },
    {
      name: "the label says more",
      form: selfEvaluation,
      cells: { B13: "产出指标（55分）" },
      at: "B13",
      message: "sum-differs",
      expected: "55",
      found: "50",
      explanation: "15 + 10 + 10 + 10 + 5 = 50",
    },
    {
      name: "a child weighs more: the total follows",
      form: selfEvaluation,
      cells: { G13: "16", H13: "16", H21: "100.2" },
      at: "B13",
      message: "sum-differs",
      found: "51",
    },
    {
      name: "the cell of level 1 says less",
      form: scoreTable,
      cells: { B8: "25" },
      at: "B8",
      message: "sum-differs",
      expected: "25",
      found: "30",
    },
    {
      name: "the goal's label against its levels",
      form: scoresOnly,
      cells: { A6: "年度绩效目标↵（80分）" },
      at: "A6",
      message: "sum-differs",
      expected: "80",
      found: "90",
      explanation: "50 + 30 + 10 = 90",
    },
  ],
});
