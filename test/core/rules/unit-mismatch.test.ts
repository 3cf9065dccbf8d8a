import { selfEvaluation, tenPlusNinety, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("unit-mismatch", {
  valid: [
    {
      name: "an answer that does not repeat per what",
      form: selfEvaluation,
      cells: { F17: "480元" },
    },
    { name: "hours and days convert", form: tenPlusNinety, cells: { H14: "7440小时" } },
    { name: "units that convert", form: selfEvaluation, cells: { E17: "≤0.05万元/人", F17: "480元/人" } },
    { name: "100 and 100%", form: tenPlusNinety, cells: { F13: "100", H13: '"100%"' } },
    { name: "百分比 is %", form: selfEvaluation, cells: { E15: "≥95百分比" } },
    {
      name: "a month's count and a year's",
      form: selfEvaluation,
      cells: { E13: "≥20人/月", F13: "240人" },
      others: ["goal-number-unsupported"],
    },
    { name: "money of one order", form: selfEvaluation, cells: { E17: "≤500元/人", F17: "480" } },
    { name: "no unit in the actual", form: selfEvaluation, cells: { F13: "210" } },
    { name: "a word as the answer", form: selfEvaluation, cells: { F17: "控制在480元/人左右" } },
  ],
  invalid: [
    {
      name: "a unit in the bracket of the name",
      form: selfEvaluation,
      cells: {
        D14: "巡诊场次（次）",
        E14: "≥45",
        F14: "45公里",
        H14: "10",
        I14: "",
        H21: "99.8",
        B11: "培训村级医生200人。",
        F11: "培训村级医生210人。",
      },
      at: "F14",
      message: "differs",
    },
    {
      name: "万元 and 元",
      form: selfEvaluation,
      cells: { E17: "≤0.05万元/人", F17: "480" },
      at: "F17",
      message: "differs",
    },
    { name: "份 and 场", form: transfer, cells: { E14: "≥10分钟", F14: "11公里" }, at: "F14", message: "differs" },
    {
      name: "人 and 人次",
      form: selfEvaluation,
      cells: { F13: "210人次" },
      at: "F13",
      message: "differs",
      others: ["goal-number-unsupported"],
    },
    {
      name: "the unit's column says otherwise",
      form: tenPlusNinety,
      cells: { H14: "310场" },
      at: "H14",
      message: "differs",
    },
    { name: "卷 and 件", form: department, cells: { F14: "4200件" }, at: "F14", message: "differs" },
  ],
});
