import { selfEvaluation, department } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("reason-without-deviation", {
  valid: [
    { name: "a remark", form: selfEvaluation, cells: { I15: "已按合同验收" } },
    { name: "无偏差", form: selfEvaluation, cells: { F15: "95%", I15: "无偏差，不存在未完成情况" } },
    { name: "over-fulfilled and explained", form: department, cells: { I14: "由于新增网上查档" } },
    { name: "a shortfall", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "met exactly with full marks",
      form: selfEvaluation,
      cells: { F15: "95%", I15: "因疫情影响未能开班" },
      at: "I15",
      message: "no-deviation",
      severity: "info",
    },
    {
      name: "in a department's form",
      form: department,
      cells: { F15: "30%", I15: "由于人手不足，进度滞后" },
      at: "I15",
      message: "no-deviation",
    },
    {
      name: "a judgement at full marks",
      form: selfEvaluation,
      cells: { E18: "符合分级诊疗规定", F18: "达成预期指标", I18: "受外出务工影响，推进较慢" },
      at: "I18",
      message: "no-deviation",
    },
  ],
});
