import { selfEvaluation, tenPlusNinety, scoresOnly, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("survey-base-missing", {
  valid: [
    { name: "on the row", form: selfEvaluation },
    { name: "in the name", form: scoresOnly },
    {
      name: "in the conclusion",
      form: tenPlusNinety,
      cells: { K16: "施工扰民，已错峰作业", B18: "问卷调查显示，沿线居民满意度为81%；自评总分98.5分。" },
    },
    { name: "no actual value", form: selfEvaluation, cells: { F20: "—", I20: "" } },
    { name: "how many homes were asked, on the row", form: selfEvaluation, cells: { I20: "随机上门 60 户" } },
    {
      name: "the sheets sent out, in the standard",
      form: selfEvaluation,
      cells: { I20: "发放满意度测评表份数见附件" },
    },
  ],
  invalid: [
    {
      name: "no word on the sample",
      form: selfEvaluation,
      cells: { I20: "" },
      at: "F20",
      message: "no-sample",
      severity: "info",
    },
    { name: "in a department's form", form: department, cells: { I16: "" }, at: "F16", message: "no-sample" },
    { name: "a form without scores", form: transfer, cells: { G16: "" }, at: "F16", message: "no-sample" },
    {
      name: "a cost by head is no sample",
      form: selfEvaluation,
      cells: { I20: "成本12人均" },
      at: "F20",
      message: "no-sample",
    },
    {
      name: "the box speaks of a survey of something else",
      form: tenPlusNinety,
      cells: { K16: "施工扰民", B19: "调查发现断面污染，已整改。", B18: "沿线居民满意。" },
      at: "H16",
      message: "no-sample",
      others: ["deviation-unexplained"],
    },
  ],
});
