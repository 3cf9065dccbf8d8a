import { testReportRule } from "./report-rule-tester";

const PARTS =
  "决策指标（20分）得18分。\n过程指标（20分）得19分。\n产出指标（30分）得28分。\n效益指标（30分）得27分。\n";
const WITHOUT = PARTS.replace("得28分", "");

testReportRule("report-score-missing", {
  valid: [
    { name: "all have theirs", text: PARTS },
    { name: "a text that scores nothing", text: PARTS.replace(/得\d+分/gu, "") },
    { name: "a nought is a score", text: PARTS.replace("得28分", "不得分") },
    { name: "full marks without a figure are a score", text: PARTS.replace("得28分", "得满分") },
    {
      name: "a group without a score of its own, all below having theirs",
      text: "一、产出指标（50分）\n（一）数量指标（30分），得28分。\n（二）质量指标（20分），得20分。\n",
    },
  ],
  invalid: [
    { name: "one of four", text: WITHOUT, at: "产出指标", message: "missing" },
    {
      name: "full marks would make the total true",
      text: `${WITHOUT}综合得分94分。`,
      at: "产出指标",
      message: "missing-closes",
      explanation: "64 + 30 = 94",
      others: ["report-total"],
    },
    {
      name: "not even full marks would",
      text: `${WITHOUT}综合得分99分。`,
      at: "产出指标",
      message: "missing-open",
      others: ["report-total"],
    },
    {
      name: "two of three under their headings",
      text: "（1）改造长度（10分）。得10分。\n（2）利用系数（10分）。暂不评分。\n（3）验收合格率（10分）。正在验收。",
      at: "利用系数",
      message: "missing",
      times: 2,
    },
  ],
});
