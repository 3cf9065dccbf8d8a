import { selfEvaluation } from "./clean-forms";
import { testReportRule } from "./report-rule-tester";

testReportRule("report-amount", {
  valid: [
    { name: "a rate that its amounts give", text: "预算安排200万元，实际支出150万元，预算执行率75%。" },
    {
      name: "the sheet's amounts",
      text: "全年预算数120万元，实际支出117.6万元，预算执行率98%。",
      form: selfEvaluation,
    },
    { name: "in another unit", text: "全年预算数1200000元，实际支出117.60万元。", form: selfEvaluation },
    { name: "one of several parts", text: "全年预算数120万元，其中：财政拨款预算100万元。", form: selfEvaluation },
    { name: "a price", text: "培训成本控制在500元/人，实际支出480元/人。", form: selfEvaluation },
    { name: "last year's", text: "上年预算安排80万元，全年预算数120万元。", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "a rate that its amounts do not give",
      text: "预算安排200万元，实际支出150万元，预算执行率80%。",
      at: "预算执行率80%",
      message: "rate-not-of-amounts",
      expected: "75%",
      found: "80%",
      explanation: "150 ÷ 200 = 75%",
    },
    {
      name: "another budget than the sheet's",
      text: "全年预算数1234.5万元。",
      form: selfEvaluation,
      at: "全年预算数1234.5万元",
      message: "differs",
      cell: "E6",
      expected: "120",
      found: "1234.5",
    },
    {
      name: "another executed amount than the sheet's",
      text: "全年预算数120万元，实际支出116.7万元。",
      form: selfEvaluation,
      at: "实际支出116.7万元",
      message: "differs",
      cell: "F6",
      expected: "117.6",
    },
    {
      name: "another rate than the sheet's",
      text: "预算执行率89%。",
      form: selfEvaluation,
      at: "预算执行率89%",
      message: "rate-differs",
      cell: "H6",
      expected: "98%",
    },
  ],
});
