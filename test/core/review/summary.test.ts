import { a1Range } from "../../../src/core/grid/address";
import { plain } from "../../../src/core/evaluation/decimal";
import { review } from "../../../src/core/review/review-workbook";
import { summarise } from "../../../src/core/review/summary";
import { selfEvaluation } from "../rules/clean-forms";
import { gridsOf } from "../rules/rule-tester";

const form = (sheet: string, cells: Record<string, string> = {}) =>
  gridsOf({ name: "", form: selfEvaluation, cells }).map((grid) => ({ ...grid, sheet }));

describe("the overview of a workbook", () => {
  const summary = summarise(review([...form("甲"), ...form("乙", { H13: "17", I14: "" })]));

  it("has a row a table, in the workbook's order", () => {
    expect(summary.tables.map(({ sheet, nth }) => [sheet, nth])).toEqual([
      ["甲", 0],
      ["乙", 0],
    ]);
    for (const { range } of summary.tables) expect(a1Range(range)).toMatch(/^A\d+:[A-Z]+\d+$/);
  });

  it("counts causes, not what follows from them", () => {
    const [clean, flawed] = summary.tables;
    expect(clean?.counts).toEqual({ error: 0, warning: 0, info: 0 });
    expect(flawed?.counts.error).toBeGreaterThan(0);
    const causes = review(form("乙", { H13: "17", I14: "" })).tables[0]?.findings.filter((one) => one.follows === null);
    expect(Object.values(flawed?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(causes?.length);
  });

  it("says what all tables say together, from printed figures only", () => {
    const { across } = summary;
    expect([across.tables, across.scored, across.withErrors]).toEqual([2, 2, 1]);
    expect(across.mean && plain(across.mean)).toBe("99.2");
    expect(across.grades).toEqual([{ grade: "优", count: 2 }]);
  });

  it("counts projects only where each table is of a project of its own", () => {
    const of = (first: string, second: string) =>
      summarise(review([...form("甲", { B3: first }), ...form("乙", { B3: second })])).across.ofProjects;
    expect([of("河道清淤", "道路养护"), of("河道清淤", "河道清淤")]).toEqual([true, false]);
  });

  it("leaves a table without a printed total out of the mean", () => {
    const { tables, across } = summarise(review([...form("甲"), ...form("乙", { H23: "" })]));
    const without = tables.filter(({ printed }) => printed === null).length;
    expect(across.scored).toBe(tables.length - without);
  });

  it("says nothing of no table", () => {
    expect(summarise(review([]))).toEqual({
      tables: [],
      unread: [],
      across: {
        tables: 0,
        ofProjects: false,
        scored: 0,
        mean: null,
        lowest: null,
        highest: null,
        grades: [],
        withErrors: 0,
      },
    });
  });
});
