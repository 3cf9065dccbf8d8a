import { selfEvaluation, tenPlusNinety, scoreTable } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("indicators-level-missing", {
  valid: [
    { name: "output and benefit", form: selfEvaluation },
    { name: "other level-1 names", form: scoreTable, notApplicable: "self-evaluation-form" },
    { name: "效果指标 is a benefit", form: tenPlusNinety, cells: { B14: "效果指标" } },
    {
      name: "an ex-ante assessment",
      form: selfEvaluation,
      cells: { A1: "项目事前绩效评估自评表" },
      notApplicable: "ex-ante",
    },
  ],
  invalid: [
    {
      name: "the rows removed and nothing else: weights and total follow",
      form: tenPlusNinety,
      removeRows: [14, 15],
      cells: { B19: "沿线居民满意度低于目标。" },
      at: "B11",
      message: "missing",
      expected: "效益",
    },
    {
      name: "no benefit",
      form: tenPlusNinety,
      removeRows: [14, 15],
      cells: { I11: "50", J11: "50.00" },
      at: "B11",
      message: "missing",
      expected: "效益",
      others: ["weights-profile", "weight-dominant"],
    },
    {
      name: "no output",
      form: tenPlusNinety,
      removeRows: [11, 12, 13],
      cells: { I14: "65", J14: "65.00", E9: "", B9: "改善河道环境。", F9: "河道环境改善。" },
      at: "B11",
      message: "missing",
      expected: "产出",
      others: ["weights-profile", "weight-dominant", "indicators-too-few"],
    },
    {
      name: "only costs",
      form: tenPlusNinety,
      cells: { B11: "成本指标", C11: "经济成本指标", C12: "社会成本指标", C13: "生态环境成本指标" },
      at: "B11",
      message: "missing",
      expected: "产出",
      others: ["weights-profile", "indicator-misplaced"],
    },
  ],
});
