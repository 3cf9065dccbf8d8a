import { testReportRule } from "./report-rule-tester";

const PARTS = "决策指标（20分）。\n过程指标（20分）。\n产出指标（30分）。\n效益指标（30分）。\n";

testReportRule("report-weights-total", {
  valid: [
    { name: "four parts that make the full mark", text: PARTS },
    { name: "one weight in passing", text: "产出指标分值50分。" },
    { name: "two parts in passing", text: "产出指标分值50分，满意度指标（10分）。" },
    {
      name: "the three of the form, ten being the execution's",
      text: "产出指标（50分）、效益指标（30分）、满意度指标（10分）。",
    },
    {
      name: "groups and what lies below them are not added up",
      text: "一、产出指标（60分）\n（一）数量指标（40分）\n（二）质量指标（20分）\n二、效益指标（40分）\n",
    },
    { name: "the sum that a table prints", text: "指标 分值 得分\n产出指标 60 50\n效益指标 40 40\n合计 100 90" },
  ],
  invalid: [
    {
      name: "a part that should not count",
      text: `投入指标（10分）。\n${PARTS}`,
      at: "10分",
      message: "sum-differs",
      expected: "100",
      found: "110",
      explanation: "10 + 20 + 20 + 30 + 30 = 110",
      also: ["20分", "20分", "30分", "30分"],
      values: { parts: "投入指标 10、决策指标 20、过程指标 20、产出指标 30、效益指标 30" },
    },
    {
      name: "in one sentence",
      text: "评价体系包括投入指标（10分），过程指标（10分），产出指标（50分），效益指标（40分）。",
      at: "10分",
      message: "sum-differs",
      found: "110",
    },
    {
      name: "in a table, the execution among them",
      text: "一级指标 分值 得分\n预算执行率 10 9\n产出指标 50 48\n效益指标 30 28\n满意度指标 5 5",
      at: "10",
      message: "sum-differs",
      found: "95",
    },
  ],
});
