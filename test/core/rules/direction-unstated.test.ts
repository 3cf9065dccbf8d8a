import { tenPlusNinety, scoresOnly, department, selfEvaluation } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("direction-unstated", {
  valid: [
    {
      name: "of nothing at all less cannot be better or worse",
      form: selfEvaluation,
      cells: { D18: "医疗事故起数", E18: "0起", F18: "0起" },
    },
    { name: "the sign states it", form: department },
    { name: "a word states it", form: department, cells: { E12: "不超过1%" } },
    { name: "a name that says nothing", form: department, cells: { E14: "4000人次" } },
    { name: "投诉办结率 is better when higher", form: department, cells: { D15: "投诉办结率", E15: "30%" } },
  ],
  invalid: [
    { name: "差错率", form: department, cells: { E12: "1%" }, at: "E12", message: "assumed", severity: "info" },
    { name: "投诉次数", form: tenPlusNinety, cells: { E15: "" }, at: "F15", message: "assumed" },
    {
      name: "事故起数",
      form: scoresOnly,
      cells: { D8: "安全事故起数", E8: "2起", F8: "1起" },
      at: "E8",
      message: "assumed",
    },
    {
      name: "漏损率",
      form: selfEvaluation,
      cells: { D18: "药品漏损率", E18: "5%", F18: "4%" },
      at: "E18",
      message: "assumed",
    },
  ],
});
