import { selfEvaluation, tenPlusNinety, scoresOnly, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("deviation-unexplained", {
  valid: [
    {
      name: "somewhat below a target that is approximate",
      form: selfEvaluation,
      cells: { E13: "约215人", B11: "培训村级医生约215人，巡诊48次。" },
    },
    { name: "the reason is given", form: selfEvaluation },
    {
      name: "a reason in the problems that names it",
      form: tenPlusNinety,
      cells: { K16: "", D16: "沿线居民满意度（问卷300份）" },
    },
    { name: "met", form: department },
    { name: "no column for reasons", form: scoresOnly, notApplicable: "reason-column" },
  ],
  invalid: [
    {
      name: "the problems name something else",
      form: tenPlusNinety,
      cells: { K16: "", D16: "沿线居民满意度（问卷300份）", B19: "清捞次数不足。" },
      at: "K16",
      message: "unexplained",
    },
    {
      name: "a tenth of a point short",
      form: selfEvaluation,
      cells: { F18: "59.9%" },
      at: "I18",
      message: "unexplained",
    },
    { name: "blank", form: selfEvaluation, cells: { I14: "" }, at: "I14", message: "unexplained" },
    { name: "无", form: selfEvaluation, cells: { I14: "无" }, at: "I14", message: "unexplained", found: "无" },
    { name: "—", form: selfEvaluation, cells: { I14: "—" }, at: "I14", message: "unexplained" },
    { name: "a form without scores", form: transfer, cells: { F14: "9分钟" }, at: "G14", message: "unexplained" },
  ],
});
