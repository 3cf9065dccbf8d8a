import { scoreTable, selfEvaluation } from "./clean-forms";
import { testReportRule } from "./report-rule-tester";

testReportRule("report-weight", {
  valid: [
    { name: "the same weight twice", text: "培训人数（5分）\n指标 分值 得分\n培训人数 5 4.5" },
    {
      name: "a group's weight as the sheet sums it",
      text: "产出指标分值50分，满意度指标（10分）。",
      form: selfEvaluation,
    },
    { name: "an indicator's weight as the sheet has it", text: "巡诊场次（10分）：得9.4分。", form: selfEvaluation },
    { name: "an indicator that the sheet does not have", text: "档案完整率（7分）：尚未检查。", form: selfEvaluation },
    { name: "the full mark", text: "本次评价满分100分，综合得分99.2分。", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "one weight in the heading, another in the table",
      text: "培训人数（5分）\n指标 分值 得分\n培训人数 6 4.5",
      at: "6",
      message: "contradicts-itself",
    },
    {
      name: "another weight of a group",
      text: "产出指标分值70分。",
      form: selfEvaluation,
      at: "分值70分",
      message: "differs",
      cell: "B13",
      expected: "50",
      found: "70",
    },
    {
      name: "another weight of an indicator, in brackets",
      text: "巡诊场次（12分）：得9.4分。",
      form: selfEvaluation,
      at: "12分",
      message: "differs",
      cell: "G14",
      expected: "10",
      found: "12",
    },
    {
      name: "on a score table of a department",
      text: "立项依据充分性（9分）",
      form: scoreTable,
      at: "9分",
      message: "differs",
      cell: "E4",
    },
  ],
});
