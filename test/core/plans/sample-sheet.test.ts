import { gridOfNewSheet } from "../../../src/core/edits/new-sheet-grid";
import { problems } from "../../../src/core/edits/problems";
import { planSampleSheet } from "../../../src/core/plans/sample-sheet";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { openDoubts } from "../../../src/taskpane/view/doubts";

describe("the sheet to try things on", () => {
  const plan = planSampleSheet(["示例：项目支出绩效自评表"]);
  const [sheet] = plan.addSheets ?? [];
  if (!sheet) throw new Error("the plan adds no sheet");
  const { tables } = review([gridOfNewSheet(sheet)], { settings: NO_SETTINGS });

  test("is a sheet that Excel takes, under a name that is free", () => {
    expect(problems(plan, () => [])).toEqual([]);
    expect(sheet.name).toBe("示例：项目支出绩效自评表 (2)");
    expect(plan.edits).toEqual([]);
  });

  test("is recognised without a doubt", () => {
    expect(tables.map(({ table }) => table.head.projectName?.value)).toEqual(["社区图书室开放项目"]);
    expect(tables.flatMap(({ table }) => openDoubts(table, new Set()))).toEqual([]);
  });

  test("holds the mistakes that it is there to show, and no other error", () => {
    const errors = tables.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
    expect(errors.map(({ rule }) => rule).sort()).toEqual([
      "deviation-unexplained",
      "deviation-unexplained",
      "score-not-proportional",
      "score-total",
    ]);
  });
});
