import { selfEvaluation, tenPlusNinety, scoreTable, scoresOnly, nested, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("weights-profile", {
  valid: [
    { name: "a department's 10/50/30/10", form: department },
    { name: "10/50/30/10", form: selfEvaluation },
    { name: "a score table with other levels", form: scoreTable, notApplicable: "self-evaluation-form" },
    { name: "nested percent", form: nested, notApplicable: "self-evaluation-form" },
    {
      name: "points moved inside a level",
      form: tenPlusNinety,
      cells: { I11: "18", J11: "18.00", I12: "22", J12: "22.00" },
    },
  ],
  invalid: [
    {
      name: "points moved from output to benefit",
      form: tenPlusNinety,
      cells: { I11: "15", J11: "15.00", I14: "20", J14: "20.00" },
      at: "B11",
      message: "differs",
      severity: "warning",
      found: "产出 45、效益 35",
    },
    {
      name: "labels that declare another split",
      form: selfEvaluation,
      cells: { B13: "产出指标（45分）", G13: "10", H13: "10", B18: "效益指标（35分）", G18: "20", H18: "20" },
      at: "B13",
      message: "differs",
      severity: "info",
    },
    {
      name: "20 for the execution in a label",
      form: scoresOnly,
      cells: {
        A4: "预算执行情况（万元）↵（20分）",
        G4: "得分↵（20分*执行率）",
        G5: "19.6",
        A6: "年度绩效目标↵（80分）",
        B7: "产出指标（40分）",
        G7: "20.0",
        G8: "20.0",
        G11: "99.6",
      },
      at: "B7",
      message: "differs",
      severity: "info",
    },
    {
      name: "a profile that a person chose",
      form: selfEvaluation,
      profile: "hubei-20-80",
      at: "G6",
      message: "differs",
    },
  ],
});
