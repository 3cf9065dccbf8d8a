import { selfEvaluation } from "./clean-forms";
import { testReportRule } from "./report-rule-tester";

/** Every target of the form reached. */
const REACHED = { F14: "48次" };

testReportRule("report-claims-complete", {
  valid: [
    { name: "a claim that is true", text: "年度绩效目标均已全部完成。", form: selfEvaluation, cells: REACHED },
    { name: "a claim without a sheet", text: "年度绩效目标均已全部完成。" },
    { name: "no claim", text: "年度绩效目标未能全部完成。", form: selfEvaluation },
    { name: "most is not all", text: "年度绩效目标基本完成。", form: selfEvaluation },
    { name: "an intention", text: "确保各项绩效目标全部完成。", form: selfEvaluation },
  ],
  invalid: [
    {
      name: "while one target was missed",
      text: "年度绩效目标均已全部完成。",
      form: selfEvaluation,
      at: "年度绩效目标均已全部完成",
      message: "missed",
      cell: "F14",
    },
    {
      name: "in other words",
      text: "截至年底，圆满完成了各项目标。",
      form: selfEvaluation,
      at: "圆满完成了各项目标",
      message: "missed",
      cell: "F14",
    },
    {
      name: "of the work",
      text: "各项工作任务全部按期完成。",
      form: selfEvaluation,
      at: "各项工作任务全部按期完成",
      message: "missed",
      cell: "F14",
    },
  ],
});
