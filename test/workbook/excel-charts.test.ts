import { planSummarySheet } from "../../src/core/plans/summary-sheet";
import { review } from "../../src/core/review/review-workbook";
import { summarise } from "../../src/core/review/summary";
import { message } from "../../src/messages";
import { selfEvaluation } from "../taskpane/pane-session";
import { closeAll, excelUnderTest } from "./excel/excel-under-test";

afterEach(closeAll);

const words = (id: string, values?: Record<string, string | number>) => message("zh-CN", id, values);
const summary = summarise(review([selfEvaluation("甲"), selfEvaluation("乙", 40)]));
const plan = planSummarySheet(summary, ["甲", "乙"], words, true);
const SHEET = plan.addSheets?.[0]?.name ?? "";

test("the summary's chart is Excel's own, of the sheet's cells, and went where the plan says", async () => {
  const { port, host, sheetId } = await excelUnderTest({ grids: [selfEvaluation("甲"), selfEvaluation("乙", 40)] });
  await port.apply(plan);
  const column = (number: number) => ({ row: 3, column: number, rows: 2, columns: 1 });
  expect(host.session.parts.ofSheet(sheetId(SHEET)).charts).toMatchObject([
    {
      type: "ColumnClustered",
      title: "各项目表中总分与重算总分",
      legend: "Bottom",
      place: { row: 6, column: 0, rows: 18, columns: 11 },
      series: [
        { name: "表中总分", values: column(4), categories: column(1) },
        { name: "重算总分", values: column(6), categories: column(1) },
      ],
    },
  ]);
  expect(host.session.missing).toEqual([]);
});

test("a chart that the host did not draw is told, and the sheet is taken back", async () => {
  const { port, host, workbook, sheetId } = await excelUnderTest({ grids: [selfEvaluation("甲")] });
  const draws = host.session.parts.addChart.bind(host.session.parts);
  host.session.parts.addChart = (sheet, type) => {
    const chart = draws(sheet, type);
    host.session.parts.deleteChart(sheet, chart.id);
    return chart;
  };
  await expect(port.apply(plan)).rejects.toMatchObject({ code: "not-verified", aftermath: "restored" });
  expect(workbook.sheets().map(({ name }) => name)).toEqual(["甲"]);
  expect(sheetId(SHEET)).toBe(SHEET);
});

test("a sheet whose chart a person took away, or to which they added one, is not removed by undoing", async () => {
  const { port, host, workbook, sheetId } = await excelUnderTest({ grids: [selfEvaluation("甲")] });
  const { undo } = await port.apply(plan);
  host.session.parts.addChart(sheetId(SHEET), "Line");
  await expect(port.apply(undo)).rejects.toMatchObject({ code: "conflict", aftermath: "untouched" });
  expect(workbook.sheets().map(({ name }) => name)).toEqual(["甲", SHEET]);
});
