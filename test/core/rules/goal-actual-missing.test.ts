import { selfEvaluation, department, transfer, goalList } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("goal-actual-missing", {
  valid: [
    { name: "in a transfer", form: transfer },
    { name: "what was done", form: selfEvaluation },
    { name: "no such cell", form: goalList, notApplicable: "goal" },
    { name: "alike but not the same", form: selfEvaluation, cells: { F11: "培训村级医生200人，巡诊45次。" } },
    {
      name: "nobody filled the form in",
      form: transfer,
      cells: { D10: "", E10: "", F12: "", F13: "", F14: "", F15: "", F16: "" },
      notApplicable: "unfilled",
    },
  ],
  invalid: [
    { name: "blank", form: selfEvaluation, cells: { F11: "" }, at: "F11", message: "blank" },
    {
      name: "a copy",
      form: selfEvaluation,
      cells: { F11: "培训村级医生200人，巡诊48次。" },
      at: "F11",
      message: "copy",
    },
    {
      name: "a copy but for the full stop",
      form: department,
      cells: { F9: "接收档案3万卷" },
      at: "F9",
      message: "copy",
    },
  ],
});
