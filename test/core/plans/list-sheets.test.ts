import type { NewSheet } from "../../../src/core/edits/new-sheet";
import { planRecordSheet } from "../../../src/core/plans/record-sheet";
import { recordReport } from "../../../src/core/plans/record-report";
import { acrossSentence, planSummarySheet } from "../../../src/core/plans/summary-sheet";
import { review } from "../../../src/core/review/review-workbook";
import { keptReviewRecord, reviewRecord } from "../../../src/core/review/review-record";
import { summarise } from "../../../src/core/review/summary";
import { LOCALES, message, type Locale } from "../../../src/messages";
import { selfEvaluation } from "../rules/clean-forms";
import { gridsOf } from "../rules/rule-tester";

const grids = gridsOf({ name: "", form: selfEvaluation, cells: { H13: "17", I14: "", F15: "≥97%" } });
const all = review(grids);
const [table] = all.tables;
if (!table) throw new Error("no table");
const one = table;

const KEEP = { key: "review-records", before: null, after: "kept" };
const words = (locale: Locale) => (id: string, values?: Record<string, string | number>) => message(locale, id, values);

const texts = ({ rows }: NewSheet): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) =>
      content?.kind === "value" && typeof content.value === "string" ? [content.value] : [],
    ),
  );

describe.each(LOCALES)("the review record as a sheet, %s", (locale) => {
  const record = reviewRecord(one, null);
  const plan = planRecordSheet(record, "1.2.3", KEEP, [], words(locale));
  const [sheet] = plan.addSheets ?? [];
  if (!sheet) throw new Error("no sheet");

  it("is one step with what the workbook keeps of it", () => {
    expect(plan.settings).toEqual([KEEP]);
    expect(plan.edits).toEqual([]);
  });

  it("tells every finding with its cell, and leaves room for an answer and signatures", () => {
    const all = texts(sheet).join("\n");
    for (const { cell, says } of record.opinions) {
      expect(all).toContain(words(locale)(says.id, says.values));
      expect(all).toContain(cell);
    }
    expect(all).toContain(message(locale, "record.sign.reviewer"));
    expect(all).toContain("1.2.3");
    expect(all).toContain(record.ruleSet);
  });

  it("writes text only, leaves no placeholder open and stays within its columns", () => {
    for (const text of texts(sheet)) expect(text).not.toMatch(/\{\w+\}/);
    for (const { cells } of sheet.rows) {
      expect(cells.length).toBeLessThanOrEqual(sheet.columnWidths.length);
      for (const { content } of cells) expect(content?.kind ?? "value").toBe("value");
    }
  });

  it("repeats the heading of the findings on every page", () => {
    const heading = sheet.page?.titleRows?.first ?? 0;
    expect(sheet.rows[heading - 1]?.cells.map(({ content }) => content)).toContainEqual({
      kind: "value",
      value: message(locale, "record.column.says"),
    });
  });

  it("leaves as a report too, with the same findings", () => {
    const told = recordReport(record, "1.2.3", words(locale));
    const [opinions] = told.sections[1]?.paragraphs ?? [];
    expect(opinions?.table?.rows.map((row) => row[2])).toEqual(record.opinions.map(({ cell }) => cell));
  });
});

describe("a record of a table in order", () => {
  const [clean] = review(gridsOf({ name: "", form: selfEvaluation, cells: {} })).tables;
  if (!clean) throw new Error("no table");

  it("says so, and what was put right since the record before", () => {
    const record = reviewRecord(clean, keptReviewRecord(one, 0));
    const [sheet] = planRecordSheet(record, "1.2.3", KEEP, ["核查意见表"], words("zh-CN")).addSheets ?? [];
    if (!sheet) throw new Error("no sheet");
    expect(sheet.name).not.toBe("核查意见表");
    expect(texts(sheet)).toContain("核查未发现问题。");
    expect(texts(sheet).filter((text) => text.startsWith("已改："))).toHaveLength(one.findings.length);
  });
});

describe("the overview as a sheet", () => {
  const summary = summarise(all);

  it("writes figures as numbers", () => {
    const [sheet] = planSummarySheet(summary, [], words("zh-CN"), true).addSheets ?? [];
    const row = sheet?.rows.at(-1)?.cells.map(({ content }) => (content?.kind === "value" ? content.value : null));
    expect(row?.[0]).toBe(1);
    expect(row?.[4]).toBe(99.2);
    expect(row?.[8]).toBe(summary.tables[0]?.counts.error);
  });

  it("draws printed beside recomputed totals, of the cells that hold them, below the table and on the same page", () => {
    const [sheet] = planSummarySheet(summary, [], words("zh-CN"), true).addSheets ?? [];
    const [chart] = sheet?.charts ?? [];
    if (!sheet || !chart) throw new Error("no chart");
    const textAt = (row: number, column: number) => {
      const content = sheet.rows[row - 1]?.cells[column - 1]?.content;
      return content?.kind === "value" ? content.value : null;
    };
    const { top, left } = chart.names;
    expect(textAt(top, left)).toBe(summary.tables[0]?.name ?? "");
    for (const { name, figures } of chart.series) {
      expect(figures).toMatchObject({ top, bottom: chart.names.bottom, right: figures.left });
      expect(textAt(top - 1, figures.left)).toBe(name);
      expect(typeof textAt(top, figures.left)).toBe("number");
    }
    expect(chart.names.bottom).toBe(sheet.rows.length);
    expect(chart.place.top).toBeGreaterThan(sheet.rows.length);
    expect(sheet.printArea).toEqual({ top: 1, left: 1, bottom: chart.place.bottom, right: chart.place.right });
  });

  it("draws nothing where the workbook cannot, or where no table has a total", () => {
    const sheetOf = (tables: typeof summary.tables, canChart: boolean) =>
      planSummarySheet({ ...summary, tables }, [], words("zh-CN"), canChart).addSheets?.[0];
    expect(sheetOf(summary.tables, false)?.charts).toBeUndefined();
    const unscored = summary.tables.map((table) => ({ ...table, printed: null, recomputed: null }));
    expect(sheetOf(unscored, true)?.charts).toBeUndefined();
  });

  it.each([
    [
      "zh-CN",
      "共 1 张评价表，其中 1 张填有百分制总分，平均 99.2 分，最高 99.2 分，最低 99.2 分；评价等级为“优”的 1 张；1 张表有核查错误，以上为表中所填数。",
    ],
    [
      "en-US",
      "Evaluation tables: 1, with a total out of 100: 1; mean 99.2, highest 99.2, lowest 99.2; grades: 1 × “优”; tables with errors: 1. All figures are those printed in the tables.",
    ],
  ] as const)("says what all tables say together, %s", (locale, sentence) => {
    expect(acrossSentence({ ...summary.across, ofProjects: false }, words(locale))).toBe(sentence);
  });

  it("counts projects where each table is of a project of its own", () => {
    const across = { ...summary.across, tables: 15, ofProjects: true, scored: 15, withErrors: 2 };
    expect(acrossSentence({ ...across, grades: [{ grade: "优", count: 15 }] }, words("zh-CN"))).toBe(
      "共 15 个项目，其中 15 个填有百分制总分，平均 99.2 分，最高 99.2 分，最低 99.2 分；评价等级为“优”的 15 个；2 个项目的表有核查错误，以上为表中所填数。",
    );
  });
});
