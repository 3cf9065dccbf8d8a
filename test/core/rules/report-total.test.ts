import { selfEvaluation } from "./clean-forms";
import { testReportRule } from "./report-rule-tester";

const PARTS =
  "决策指标（20分）得18分。\n过程指标（20分）得19分。\n产出指标（30分）得28分。\n效益指标（30分）得27分。\n";

testReportRule("report-total", {
  valid: [
    { name: "the sum of its parts", text: `${PARTS}综合得分92分。` },
    { name: "a total alone", text: "综合得分92分。" },
    { name: "a total beside one score in passing", text: "巡诊场次（10分）得9.4分。综合得分92分。" },
    { name: "the total of another year", text: `${PARTS}上年综合得分为85分，本年度综合得分为92分。` },
    {
      name: "a group and the sum of what is below it",
      text: "产出指标得分48分，其中：\n（一）数量指标得28分。\n（二）质量指标得20分。",
    },
    {
      name: "a group below which a score is missing",
      text: "一、产出指标（50分），得分49分\n（一）数量指标（30分），得28分。\n（二）质量指标（20分）。",
      others: ["report-score-missing"],
    },
    {
      name: "a group that is rounded as its parts are",
      text: "一、产出指标（50分），得分48.0分\n（一）数量指标（30分），得28.0分。\n（二）质量指标（20分），得20.0分。",
    },
    { name: "weights of half a table", text: "决策指标（20分）得18分。\n过程指标（20分）得19分。\n综合得分92分。" },
    {
      name: "one group, whatever it is made of",
      text: "产出指标得分48分，其中：\n（一）数量指标得28分。\n（二）质量指标得20分。\n综合得分92分。",
    },
    { name: "two scores without weights", text: "综合得分90分，其中：决策18分、过程19分。" },
  ],
  invalid: [
    {
      name: "three points too many",
      text: `${PARTS}综合得分95分。`,
      at: "综合得分95分",
      message: "sum-differs",
      expected: "92",
      found: "95",
      explanation: "18 + 19 + 28 + 27 = 92",
    },
    {
      name: "while scores are missing",
      text: `${PARTS.replace("得28分", "")}综合得分92分。`,
      at: "综合得分92分",
      message: "scores-missing",
      expected: "64",
      others: ["report-score-missing"],
    },
    {
      name: "parts without weights",
      text: "综合得分90分，其中：决策18分、过程19分、产出28分、效益27分。",
      at: "综合得分90分",
      message: "sum-differs",
      expected: "92",
    },
    {
      name: "a group",
      text: "一、产出指标（50分），得分49分\n（一）数量指标（30分），得28分。\n（二）质量指标（20分），得20分。",
      at: "得分49分",
      message: "group-differs",
      expected: "48",
      found: "49",
    },
    {
      name: "a score that the sheet has otherwise explains it",
      text: "产出指标（50分）得47.4分。\n效益指标（30分）得30分。\n满意度指标（10分）得10分。\n预算执行情况（10分）得9.8分。\n综合得分99.2分。",
      form: selfEvaluation,
      at: "综合得分99.2分",
      message: "sum-differs",
      expected: "97.2",
      others: ["report-score"],
    },
  ],
});
