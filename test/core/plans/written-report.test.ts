import fc from "fast-check";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { planReportRefresh } from "../../../src/core/plans/report-refresh";
import { holdsReport } from "../../../src/core/plans/renamed-report";
import { keptReport } from "../../../src/core/plans/written-report";
import { leaves } from "../../../src/core/evaluation/walk";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { fixtures } from "../../drawn/fixtures";
import { rebuilt, withBlankRow } from "../../drawn/reshape";
import { inserted, typed, Workbook } from "./workbook-with-report";

const FIXTURE = "b-weight-before-target";
const [TABLE] = fixtures().find(({ name }) => name === FIXTURE)?.grids ?? [];

const states = (workbook: Workbook): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of workbook.report().texts) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
const told = (workbook: Workbook, word: string) =>
  workbook.report().texts.filter(({ then, now }) => `${then ?? ""}${now ?? ""}`.includes(word));

const NAME = TABLE?.sheet ?? "";
/** 按期完工率: actual 90%, score 9.5. */
const SCORE = { sheet: NAME, row: 14, column: 8 };
const whole = TABLE ? [TABLE] : [];

describe.each(["new-sheet", "at-cell"] as const)("a report written to %s", (into) => {
  const workbook = inserted(whole, into);

  test("is unchanged as long as nothing changed, and a refresh writes nothing", () => {
    expect(Object.keys(states(workbook))).toEqual(["unchanged"]);
    expect(workbook.refreshed()).toEqual({ edits: [] });
  });

  test("does not pass for a table of its own, nor change what its table says", () => {
    expect(JSON.stringify(workbook.review.tables)).toBe(JSON.stringify(new Workbook(whole).review.tables));
  });

  test("says which texts are out of date and why, and is brought up to date in one step", () => {
    const changed = workbook.typed(SCORE, 8);
    const outdated = changed.report().texts.filter(({ state }) => state === "out-of-date");
    const paragraph = outdated.find(({ then }) => then?.includes("汛期停工"));
    expect(paragraph?.then).toContain("9.5分");
    expect(paragraph?.now).toContain("8分");
    expect(paragraph?.changes.map(({ cell, before, after }) => [cell, before, after])).toEqual([[SCORE, "9.5", "8"]]);
    const plan = changed.refreshed();
    expect(plan.edits.length).toBe(outdated.length);
    expect(plan.settings).toHaveLength(1);
    const after = changed.apply(plan);
    expect(Object.keys(states(after))).toEqual(["unchanged"]);
    expect(after.refreshed()).toEqual({ edits: [] });
  });

  test("is found again after rows were inserted above, in the table and in the report", () => {
    const { written } = workbook.report();
    const moved = workbook.with((grid) => withBlankRow(withBlankRow(grid, 1).grid, 15).grid, NAME);
    const both = moved.with((grid) => withBlankRow(grid, grid.rowCount - 4).grid, written.sheet);
    expect(states(both)).toEqual({ unchanged: states(workbook)["unchanged"] });
    const rows = both.review.tables.flatMap(({ table }) => leaves(table).map(({ node }) => node));
    const score = { ...SCORE, row: rows.find(({ name }) => name.value === "按期完工率")?.leaf.row ?? 0 };
    const text = told(both.typed(score, 7), "汛期停工").find(({ state }) => state === "out-of-date");
    expect(text?.changes).toEqual([expect.objectContaining({ cell: score, before: "9.5", after: "7" })]);
  });
});

describe("a sheet that was renamed", () => {
  const workbook = inserted(whole);
  const named = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });
  const [table, report] = workbook.grids;
  if (!table || !report) throw new Error("no sheets");

  test("of the report: it is known by its texts, followed, refreshed where it stands, and no table of its own", () => {
    const renamed = new Workbook([table, named(report, "定稿")], workbook.kept).typed(SCORE, 8);
    const [written] = renamed.settings.reportBindings;
    const there = renamed.grids.find(({ sheet }) => sheet === "定稿");
    if (!written || !there) throw new Error("not there");
    expect([holdsReport(there, written), holdsReport(table, written)]).toEqual([true, false]);
    expect(renamed.review.tables.map((each) => each.table.sheet)).toEqual([NAME]);
    const kept = keptReport(renamed.review, renamed.settings, written, there);
    if (!kept) throw new Error("not kept");
    expect(kept.texts.filter(({ state }) => state === "lost")).toEqual([]);
    const plan = planReportRefresh(renamed.bound, kept, there);
    expect(new Set(plan.edits.map(({ cell }) => cell.sheet))).toEqual(new Set(["定稿"]));
    const after = renamed.apply(plan);
    expect(after.settings.reportBindings.map(({ sheet }) => sheet)).toEqual(["定稿"]);
    expect(Object.keys(states(after))).toEqual(["unchanged"]);
  });

  test("of the table: its report is still told of it", () => {
    const renamed = new Workbook([named(table, "终稿"), report], workbook.kept);
    expect(Object.keys(states(renamed))).toEqual(["unchanged"]);
  });
});

test("sorting the indicators changes no sentence about one", () => {
  const workbook = inserted(whole);
  const sorted = workbook.with((grid) => swapped(grid, 15, 16), NAME);
  const paragraphs = told(sorted, "受益户数").filter(({ then }) => then?.includes("3120"));
  expect(paragraphs.map(({ state }) => state)).toEqual(["unchanged"]);
});

/** Two rows of one group, sorted the other way round; names of groups stay where they are. */
function swapped(grid: Grid, a: number, b: number): Grid {
  const cells = [...grid.cells.values()].map((cell) => {
    if (cell.column < 3 || (cell.row !== a && cell.row !== b)) return cell;
    return { ...cell, row: cell.row === a ? b : a };
  });
  return rebuilt(grid, { cells });
}

describe("what a person edited", () => {
  const workbook = inserted(whole);
  const own = (text: string) => {
    const [found] = told(workbook, "汛期停工").filter(({ then }) => then?.includes("9.5分"));
    if (!found?.standing) throw new Error("not told");
    return { key: found.key, edited: workbook.typed(found.standing.cell, text) };
  };

  test("stands beside what was generated then and now", () => {
    const { key, edited } = own("按期完工率因汛期停工，略有推迟，得9.5分。");
    expect(edited.report().texts.find((text) => text.key === key)?.state).toBe("edited");
    const both = edited
      .typed(SCORE, 8)
      .report()
      .texts.find((text) => text.key === key);
    expect(both?.state).toBe("both");
    expect([both?.then, both?.standing?.text, both?.now]).toEqual([
      expect.stringContaining("9.5分"),
      "按期完工率因汛期停工，略有推迟，得9.5分。",
      expect.stringContaining("8分"),
    ]);
  });

  test.each([
    ["theirs", "按期完工率因汛期停工，略有推迟，得9.5分。"],
    ["today's", null],
    ["both merged", "按期完工率因汛期停工，略有推迟，得8分。"],
  ])("is settled by choosing %s", (_, chosen) => {
    const { key, edited } = own("按期完工率因汛期停工，略有推迟，得9.5分。");
    const changed = edited.typed(SCORE, 8);
    const now = changed.report().texts.find((text) => text.key === key)?.now ?? "";
    const after = changed.apply(changed.refreshed([{ key, text: chosen ?? now }]));
    const settled = after.report().texts.find((text) => text.key === key);
    expect(settled?.standing?.text).toBe(chosen ?? now);
    expect(settled?.state).toBe(chosen === null ? "unchanged" : "edited");
  });

  test("or deleted is listed as lost, and forgotten when they say so", () => {
    const { key } = own("");
    const cell = workbook.report().texts.find((text) => text.key === key)?.standing?.cell;
    if (!cell) throw new Error("not told");
    const gone = workbook.typed(cell, null);
    expect(gone.report().texts.find((text) => text.key === key)?.state).toBe("lost");
    const forgotten = gone.apply(gone.refreshed([{ key, forget: true }]));
    expect(forgotten.report().texts.some((text) => text.key === key && text.state === "lost")).toBe(false);
  });
});

describe("a row of the report whose sentence grows", () => {
  const REASON = { sheet: NAME, row: 14, column: 9 };
  const heightsAfter = (into: "new-sheet" | "at-cell" | "form", reason: string) => {
    const workbook = inserted(whole, into).typed(REASON, reason);
    const { edits, rowHeights = [] } = workbook.refreshed();
    return { rowHeights, edited: new Set(edits.map(({ cell }) => cell.row)) };
  };
  const LONG = "汛期停工二十日，".repeat(12) + "后期赶工仍未完全追回";

  test("grows with it, on the sheet that was laid out for it", () => {
    const { rowHeights, edited } = heightsAfter("new-sheet", LONG);
    expect(rowHeights.length).toBeGreaterThan(0);
    for (const { sheet, row, height } of rowHeights) {
      expect(sheet).toBe("绩效评价报告");
      expect(edited).toContain(row);
      expect(height).toBeGreaterThanOrEqual(60);
    }
  });

  test("keeps its height where the text keeps its number of lines, and where rows fit themselves", () => {
    expect(heightsAfter("new-sheet", "汛期降雨").edited.size).toBeGreaterThan(0);
    expect(heightsAfter("new-sheet", "汛期降雨").rowHeights).toEqual([]);
    expect(heightsAfter("at-cell", LONG).edited.size).toBeGreaterThan(0);
    expect(heightsAfter("at-cell", LONG).rowHeights).toEqual([]);
  });

  test("grows in the workbook and shrinks again with undo", async () => {
    const { grids } = inserted(whole).typed(REASON, LONG);
    const port = new MemoryWorkbook(grids);
    const { edits, rowHeights = [] } = inserted(whole).typed(REASON, LONG).refreshed();
    const { undo } = await port.apply({ edits, rowHeights });
    expect(undo.rowHeights).toEqual(rowHeights.map((row) => ({ ...row, height: null })));
    expect((await port.apply(undo)).undo.rowHeights).toEqual(rowHeights);
  });
});

test("an indicator that is new in the sheet is told as new, one that is gone as no longer told", () => {
  const workbook = inserted(whole);
  const renamed = workbook.typed({ sheet: NAME, row: 15, column: 4 }, "受益人数");
  const found = renamed.report().texts.filter(({ state }) => state === "new" || state === "untold");
  expect(found.some(({ state, now }) => state === "new" && now?.includes("受益人数"))).toBe(true);
  expect(found.some(({ state, standing }) => state === "untold" && standing?.text.includes("受益户数"))).toBe(true);
});

test("texts in the form's own boxes are bound too, and never written over a person's", () => {
  const [grid] = fixtures().find(({ name }) => name === "b-weight-before-target")?.grids ?? [];
  if (!grid) throw new Error("no fixture");
  const boxes = [
    [20, "评价结论", null],
    [21, "存在问题", "汛期影响工期。"],
    [22, "改进措施", null],
  ] as const;
  let form = grid;
  for (const [row, label, answer] of boxes) form = typed(typed(form, row, 1, label), row, 2, answer);
  const workbook = inserted([form], "form");
  const [written] = workbook.grids;
  if (!written) throw new Error("no sheet");
  expect(cellAt(written, 20, 2)?.text).toContain("99.5分");
  expect(cellAt(written, 21, 2)?.text).toBe("汛期影响工期。");
  expect(cellAt(written, 22, 2)?.text).not.toBe("");
  expect(states(workbook)).toEqual({ unchanged: 2, new: 1 });
  const changed = workbook.typed({ ...SCORE, row: 18 }, 98);
  expect(changed.refreshed().edits.map(({ cell }) => cell)).toEqual([{ sheet: NAME, row: 20, column: 2 }]);
});

test("whatever a person edits in the report stays, whatever changes in the table, when it is refreshed", () => {
  const workbook = inserted(whole);
  const places = workbook
    .report()
    .texts.flatMap(({ key, standing }) => (standing ? [{ key, cell: standing.cell }] : []));
  const scores = [12, 13, 14, 15, 16, 17];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(places.length - 1), { maxLength: 6 }),
      fc.array(fc.tuple(fc.constantFrom(...scores), fc.integer({ min: 0, max: 20 })), { maxLength: 4 }),
      (edited, changed) => {
        let now = workbook;
        const texts = new Map<string, string>();
        for (const at of edited) {
          const place = places[at];
          if (!place) continue;
          const text = `人写的第${"甲乙丙丁戊己"[texts.size] ?? ""}段`;
          texts.set(JSON.stringify(place.cell), text);
          now = now.typed(place.cell, text);
        }
        for (const [row, score] of changed) now = now.typed({ sheet: NAME, row, column: 8 }, score);
        const after = now.apply(now.refreshed());
        const report = after.grids.find(({ sheet }) => sheet === workbook.report().written.sheet);
        for (const [cell, text] of texts) {
          const { row, column } = JSON.parse(cell) as { row: number; column: number };
          expect(report && cellAt(report, row, column)?.value).toBe(text);
        }
        // Nothing that only the cells changed is left behind.
        expect(after.report().texts.filter(({ state }) => state === "out-of-date")).toEqual([]);
      },
    ),
    { numRuns: 10 },
  );
});
