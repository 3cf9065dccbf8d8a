import type { Report, ReportTable } from "../../../src/core/narrate/report";
import { problems } from "../../../src/core/edits/problems";
import { planReportSheet } from "../../../src/core/plans/report-sheet";

function reportWith(...tables: ReportTable[]): Report {
  const paragraphs = tables.map((table) => ({ text: "见下表。", cells: [], sentences: [], placeholder: false, table }));
  return { outline: "any", title: "某项目绩效评价报告", sections: [{ heading: "一、评分", level: 1, paragraphs }] };
}

const byGroup = { header: ["指标", "权重", "得分", "得分率"], rows: [["产出", "50", "44", "88%"]], cells: [[]] };
const byIndicator = {
  header: ["一级指标", "二级指标", "三级指标", "权重", "得分", "得分率"],
  rows: [["产出", "数量", "培训人次", "10", "9", "90%"]],
  cells: [[]],
};

describe("the report as a sheet", () => {
  it.each([
    ["no table", reportWith(), 4],
    ["a table by group", reportWith(byGroup), 4],
    ["the widest of several tables", reportWith(byGroup, byIndicator), 6],
  ])("is as wide as %s, on screen and on paper", (_, report, columns) => {
    const [sheet] = planReportSheet(report, []).addSheets ?? [];
    expect(sheet?.columnWidths).toHaveLength(columns);
    expect(sheet?.printArea?.right).toBe(columns);
    for (const { right } of sheet?.merges ?? []) expect(right).toBe(columns);
    for (const { cells } of sheet?.rows ?? []) expect(cells.length).toBeLessThanOrEqual(columns);
  });

  it("gives a row of a table the height of its longest cell", () => {
    const rows = [
      ["产出", "数量", "人次", "10", "9", "90%"],
      ["产出", "数量", "一个要分成好几行才写得下的三级指标名称", "10", "9", "90%"],
    ];
    const [sheet] = planReportSheet(reportWith({ ...byIndicator, rows }), []).addSheets ?? [];
    const [short, long] = (sheet?.rows ?? []).slice(-2).map(({ height }) => height ?? 0);
    expect(short).toBeGreaterThan(11);
    expect(long).toBeGreaterThanOrEqual(2 * (short ?? 0));
  });

  it("gives a text the height of the lines that it takes at its size, figures half as wide as characters", () => {
    const heightOf = (text: string): number => {
      const paragraph = { text, cells: [], sentences: [], placeholder: false };
      const report = { ...reportWith(), sections: [{ heading: "", level: 1, paragraphs: [paragraph] }] };
      return planReportSheet(report, []).addSheets?.[0]?.rows[1]?.height ?? 0;
    };
    const one = heightOf("一行。");
    expect([37, 38, 76, 77].map((count) => heightOf("字".repeat(count)) / one)).toEqual([1, 2, 2, 3]);
    expect(heightOf("1".repeat(74))).toBe(one);
    const [short, long] = ["短", "长".repeat(27)].map(
      (title) => planReportSheet({ ...reportWith(), title }, []).addSheets?.[0]?.rows[0]?.height ?? 0,
    );
    expect(long).toBe(2 * (short ?? 0));
  });

  it("gives a text that is longer than Excel's highest row several rows, merged into one cell", () => {
    const paragraph = { text: "很长的一段话。".repeat(200), cells: [], sentences: [], placeholder: false };
    const report = { ...reportWith(), sections: [{ heading: "", level: 1, paragraphs: [paragraph, paragraph] }] };
    const [sheet] = planReportSheet(report, []).addSheets ?? [];
    const [, first, second] = sheet?.merges ?? [];
    expect(first).toMatchObject({ top: 2, left: 1 });
    expect((first?.bottom ?? 0) - (first?.top ?? 0)).toBeGreaterThan(0);
    expect(second?.top).toBe((first?.bottom ?? 0) + 1);
    expect(sheet?.printArea?.bottom).toBe(second?.bottom);
    expect(sheet && problems({ edits: [], addSheets: [sheet] }, () => [])).toEqual([]);
  });

  it("prints on one page where the outline says so, else on as many as it takes", () => {
    const pageOf = (onePage: boolean) =>
      planReportSheet({ ...reportWith(), ...(onePage ? { onePage } : {}) }, []).addSheets?.[0]?.page;
    expect(pageOf(true)).toMatchObject({ fitToWidth: true, fitToHeight: true });
    expect(pageOf(false)?.fitToHeight).toBeUndefined();
  });

  it("keeps the line as long, whatever the tables", () => {
    const widths = [reportWith(byGroup), reportWith(byIndicator)].map((report) =>
      (planReportSheet(report, []).addSheets?.[0]?.columnWidths ?? []).reduce((sum, width) => sum + width, 0),
    );
    for (const width of widths) expect(Math.abs(width - 88)).toBeLessThan(3);
  });
});
