import { selfEvaluation, tenPlusNinety, scoresOnly, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("deviation-unexplained", {
  valid: [
    { name: "the reason is given", form: selfEvaluation },
    { name: "a reason in the problems that names it", form: tenPlusNinety, cells: { K16: "问卷300份" } },
    { name: "met", form: department },
    { name: "no column for reasons", form: scoresOnly, notApplicable: "reason-column" },
  ],
  invalid: [
    { name: "blank", form: selfEvaluation, cells: { I14: "" }, at: "I14", message: "unexplained" },
    { name: "无", form: selfEvaluation, cells: { I14: "无" }, at: "I14", message: "unexplained", found: "无" },
    { name: "—", form: selfEvaluation, cells: { I14: "—" }, at: "I14", message: "unexplained" },
    { name: "a form without scores", form: transfer, cells: { F14: "9分钟" }, at: "G14", message: "unexplained" },
  ],
});
