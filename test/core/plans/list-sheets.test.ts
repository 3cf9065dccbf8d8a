import { dec } from "../../../src/core/evaluation/decimal";
import type { NewSheet } from "../../../src/core/edits/new-sheet";
import { planRecordSheet } from "../../../src/core/plans/record-sheet";
import { recordReport } from "../../../src/core/plans/record-report";
import { acrossSentence, planSummarySheet } from "../../../src/core/plans/summary-sheet";
import { review } from "../../../src/core/review/review-workbook";
import { keptReviewRecord, reviewRecord } from "../../../src/core/review/review-record";
import { summarise, type AcrossTables } from "../../../src/core/review/summary";
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

  it("says where a hidden sheet stands, and which sheets are missing, above the figures that the chart draws", () => {
    const why = { id: "workbook.too-large.cells", values: { sheet: "数据", cells: 9, limit: 8 } };
    const partly = summarise(all, new Set([one.table.sheet]), [{ sheet: "数据", why }]);
    const [sheet] = planSummarySheet(partly, [], words("zh-CN"), true).addSheets ?? [];
    if (!sheet) throw new Error("no sheet");
    expect(texts(sheet)).toContain(`${one.table.sheet}（隐藏）`);
    const line = sheet.rows.findIndex(({ cells }) => JSON.stringify(cells).includes("“数据”没有读到"));
    const names = sheet.charts?.[0]?.names.top ?? 0;
    expect(line).toBe(2);
    expect(sheet.rows[names - 1]?.cells[0]?.content).toEqual({ kind: "value", value: 1 });
  });
});

describe("the sentence of all tables", () => {
  const { across } = summarise(all);
  const dec100 = dec("100");
  const many = {
    ...across,
    tables: 15,
    scored: 15,
    ofProjects: true,
    mean: dec("98"),
    lowest: dec("96"),
    highest: dec100,
  };
  const grades = [
    { grade: "优", count: 12 },
    { grade: "良", count: 3 },
  ];

  it.each([
    ["zh-CN", "共 1 张评价表，总分 99.2 分；评价等级为“优”；表中有核查错误，以上为表中所填数。"],
    [
      "en-US",
      "Evaluation tables: 1; total 99.2; grades: “优”; the check found errors. All figures are those printed in the table.",
    ],
  ] as const)("says of one table what it says, not a mean, %s", (locale, sentence) => {
    expect(acrossSentence({ ...across, ofProjects: false }, words(locale))).toBe(sentence);
  });

  it.each([
    [
      "zh-CN",
      "共 15 个项目，都填有百分制总分，平均 98 分，最高 100 分，最低 96 分；评价等级为“优”的 12 个、“良”的 3 个；2 个项目的表有核查错误，以上为表中所填数。",
    ],
    [
      "en-US",
      "Projects: 15, all with a total out of 100; mean 98, highest 100, lowest 96; grades: 12 × “优”, 3 × “良”; projects with errors: 2. All figures are those printed in the tables.",
    ],
  ] as const)("counts projects where each table is of a project of its own, %s", (locale, sentence) => {
    expect(acrossSentence({ ...many, grades, withErrors: 2 }, words(locale))).toBe(sentence);
  });

  const said = (change: Partial<AcrossTables>) =>
    acrossSentence({ ...many, grades: [], withErrors: 0, ...change }, words("zh-CN"));

  it.each([
    [
      "some without a total",
      { scored: 2, ofProjects: false },
      "共 15 张评价表，其中 2 张填有百分制总分，平均 98 分，最高 100 分，最低 96 分；核查未发现错误。",
    ],
    ["equal totals", { lowest: dec100, mean: dec100 }, "共 15 个项目，都填有百分制总分，均为 100 分；核查未发现错误。"],
    [
      "one total",
      { scored: 1, lowest: dec100, mean: dec100 },
      "共 15 个项目，其中 1 个填有百分制总分，总分 100 分；核查未发现错误。",
    ],
    [
      "no total",
      { scored: 0, mean: null, lowest: null, highest: null },
      "共 15 个项目，都没有填百分制总分；核查未发现错误。",
    ],
    [
      "one table without a total",
      { tables: 1, scored: 0, mean: null, lowest: null, highest: null },
      "共 1 个项目，没有填百分制总分；核查未发现错误。",
    ],
  ] as [string, Partial<AcrossTables>, string][])(
    "says of %s no figure that it does not have",
    (_, change, sentence) => {
      expect(said(change)).toBe(sentence);
    },
  );
});
