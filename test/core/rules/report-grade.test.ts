import { selfEvaluation } from "./clean-forms";
import { testReportRule } from "./report-rule-tester";

testReportRule("report-grade", {
  valid: [
    { name: "the grade of its total", text: "综合得分92分，评价等级为“优”。" },
    { name: "another word for it", text: "综合得分82分，评价等级为“良好”。" },
    { name: "a conclusion of another kind", text: "综合得分82分，评价等级为“建议予以支持”。" },
    { name: "a grade that is denied", text: "综合得分82分，未达到“优”等级，评定为良好。" },
    {
      name: "the bands of a scale",
      text: "90分（含）以上为优，80分至90分为良，60分至80分为中。综合得分82分，等级为良。",
    },
    { name: "the sheet's own", text: "综合得分99.2分，评价等级为“优”。", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "too good for its total",
      text: "综合得分82分，评价等级为“优”。",
      at: "评价等级为“优”",
      message: "differs-from-score",
      expected: "良",
      found: "优",
    },
    {
      name: "another than the sheet's",
      text: "综合得分99.2分，评价等级为“良”。",
      form: selfEvaluation,
      at: "评价等级为“良”",
      message: "differs-from-sheet",
      cell: "I21",
      expected: "优",
      found: "良",
    },
    {
      name: "too poor for its total",
      text: "项目最终得分为95.5分，绩效评级为“中”。",
      at: "绩效评级为“中”",
      message: "differs-from-score",
      expected: "优",
    },
  ],
});
