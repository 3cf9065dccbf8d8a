import { selfEvaluation, department, transfer } from "./clean-forms";
import { testRule } from "./rule-tester";

testRule("funds-unit", {
  valid: [
    { name: "one unit", form: selfEvaluation },
    { name: "元 throughout", form: selfEvaluation, cells: { A5: "项目资金（元）" } },
    { name: "万 in the heading", form: department, cells: { A4: "预算资金（万）" } },
    { name: "万 is 万元", form: selfEvaluation, cells: { E6: '"120万"' }, others: ["number-as-text"] },
    { name: "the same unit spelt out", form: selfEvaluation, cells: { E6: '"120万元"' }, others: ["number-as-text"] },
    {
      name: "a hundredfold is no unit",
      form: department,
      cells: {
        F5: "8.2",
        F6: "5",
        F7: "3.2",
        H5: "0.98%",
        H6: "0.96%",
        H7: "1%",
        I5: "0.1",
        H17: "90.1",
        I16: "回访120人；预算执行率低，因机构改革",
      },
      others: ["execution-low-output-full"],
    },
    { name: "the head repeats the unit", form: selfEvaluation, cells: { A2: "（2022年度）单位：万元" } },
    {
      name: "元 behind a figure, no unit in a label",
      form: selfEvaluation,
      cells: { A5: "项目资金", F8: '"19.6元"' },
      others: ["number-as-text"],
    },
  ],
  invalid: [
    {
      name: "the whole budget in 元",
      form: department,
      cells: { E5: "8400000" },
      at: "F5",
      message: "factor-10000",
    },
    {
      name: "元 under 万元",
      form: selfEvaluation,
      cells: { E6: '"1200000元"' },
      at: "E6",
      message: "cell-differs",
      others: ["number-as-text"],
    },
    {
      name: "the executed amount in 元",
      form: selfEvaluation,
      cells: { F6: "1176000" },
      at: "F6",
      message: "factor-10000",
    },
    {
      name: "the parts in 元",
      form: transfer,
      cells: { D7: "3000000", D8: "1000000", E7: "2940000", E8: "980000" },
      at: "D6",
      message: "factor-10000",
    },
    {
      name: "元 in the head, 万元 beside the amounts",
      form: selfEvaluation,
      cells: { A2: "（2022年度）单位：元" },
      at: "A5",
      message: "head-differs",
    },
    {
      name: "千元 behind a figure",
      form: selfEvaluation,
      cells: { F6: '"117.6 千元"' },
      at: "F6",
      message: "cell-differs",
      found: "117.6 千元",
    },
    {
      name: "元 between spaces",
      form: selfEvaluation,
      cells: { F6: '" 117.6元 "' },
      at: "F6",
      message: "cell-differs",
      found: "117.6元",
    },
  ],
});
