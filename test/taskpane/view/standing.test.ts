import { review } from "../../../src/core/review/review-workbook";
import { standingOf } from "../../../src/taskpane/view/standing";
import { selfEvaluation, sheetOf } from "../pane-session";

function standing(grid = selfEvaluation()) {
  const [table] = review([grid]).tables;
  if (!table) throw new Error("no table");
  return standingOf(table);
}

test("one look: the total as printed, summed and recomputed, never mixed", () => {
  // 80% of at least 90% is worth 44.44 of 50
  expect(standing()).toMatchObject({ printed: "100", recorded: "100", agrees: true, recomputed: { total: "94.44" } });
  expect(standing(selfEvaluation("自评表", 40))).toMatchObject({ printed: "90", recomputed: { total: "94.44" } });
});

test("what has no scores has nothing recomputed", () => {
  const goals = sheetOf("目标表", [
    ["项目支出绩效目标表"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "覆盖率", "≥90%"],
    ["效益指标", "社会效益指标", "知晓率", "≥95%"],
  ]);
  expect(standing(goals)).toMatchObject({ scored: false, printed: null, recomputed: null });
});
