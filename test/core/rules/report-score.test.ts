import { selfEvaluation } from "./clean-forms";
import { testReportRule } from "./report-rule-tester";

testReportRule("report-score", {
  valid: [
    { name: "a score below its weight", text: "培训人数（5分）：得4分。" },
    { name: "the same score twice", text: "培训人数（5分）：得4分。\n指标 分值 得分\n培训人数 5 4" },
    { name: "what the sheet has, and its total", text: "巡诊场次得9.4分。综合得分99.2分。", form: selfEvaluation },
    {
      name: "points in a criterion",
      text: "评分标准：参训规模达到200人得20分，每少1人扣0.1分。",
      form: selfEvaluation,
    },
    { name: "last year's total", text: "上年综合得分为92分，本年度综合得分99.2分。", form: selfEvaluation },
    { name: "points deducted are no score", text: "巡诊场次（10分），扣0.6分。", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "more than the weight",
      text: "培训人数（5分）：得6分。",
      at: "得6分",
      message: "above-weight",
      expected: "5",
      found: "6",
    },
    {
      name: "one score in the sentence, another in the table",
      text: "培训人数（5分）：得4分。\n指标 分值 得分\n培训人数 5 4.5",
      at: "4.5",
      message: "contradicts-itself",
    },
    {
      name: "another score than the sheet's",
      text: "巡诊场次（10分）：该项指标得9分。",
      form: selfEvaluation,
      at: "得9分",
      message: "differs",
      cell: "H14",
      expected: "9.4",
      found: "9",
    },
    {
      name: "a score that the sheet does not have",
      text: "培训合格率（10分）：得10分。",
      form: selfEvaluation,
      cells: { H15: "" },
      at: "得10分",
      message: "not-in-sheet",
      cell: "D15",
    },
    {
      name: "another total than the rows', where none is printed",
      text: "综合得分80分。",
      form: selfEvaluation,
      cells: { H21: "" },
      at: "综合得分80分",
      message: "total-differs",
      expected: "99.2",
      found: "80",
      cell: "I6",
    },
    {
      name: "another total than the printed one",
      text: "综合得分80分。",
      form: selfEvaluation,
      at: "综合得分80分",
      message: "total-differs",
      cell: "H21",
      expected: "99.2",
      found: "80",
    },
  ],
});
