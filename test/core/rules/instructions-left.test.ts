import { selfEvaluation, tenPlusNinety } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("instructions-left", {
  valid: [
    { name: "answers", form: tenPlusNinety },
    {
      name: "an answer that begins alike",
      form: tenPlusNinety,
      cells: { B20: "针对沿线居民满意度低的问题，提出错峰作业方案。" },
    },
    { name: "blank", form: tenPlusNinety, cells: { B20: "" } },
  ],
  invalid: [
    {
      name: "how many characters",
      form: tenPlusNinety,
      cells: { B18: "说明项目自评总分及取得的成效（200字以内）" },
      at: "B18",
      message: "left",
    },
    {
      name: "请…填写",
      form: tenPlusNinety,
      cells: { B19: "请结合自评情况填写存在的问题。" },
      at: "B19",
      message: "left",
    },
    {
      name: "beside the funds",
      form: tenPlusNinety,
      cells: { J5: "执行率未达到90%的需说明原因（100字以内）" },
      at: "J5",
      message: "left",
    },
    {
      name: "in the goal",
      form: selfEvaluation,
      cells: { F11: "对照年度目标，说明完成情况（限100字）" },
      at: "F11",
      message: "left",
    },
    {
      name: "asked to sum up, in brackets",
      form: tenPlusNinety,
      cells: { B18: "（请简述评价结论）" },
      at: "B18",
      message: "left",
    },
  ],
});
