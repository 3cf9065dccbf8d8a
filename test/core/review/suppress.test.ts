import fc from "fast-check";
import { a1 } from "../../../src/core/grid/address";
import { makeGrid, type Grid } from "../../../src/core/grid/grid";
import { findingMark } from "../../../src/core/review/finding-mark";
import type { TableReview } from "../../../src/core/review/review";
import { review } from "../../../src/core/review/review-workbook";
import { unfitSettings } from "../../../src/core/review/unfit-settings";
import { NO_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { withoutSuppression, withSuppression, type Suppression } from "../../../src/core/settings/suppressions";
import { selfEvaluation } from "../rules/clean-forms";
import { gridsOf } from "../rules/rule-tester";

/** Two scores above their weights, one sum that follows, a missing reason, two copied signs. */
const grids = gridsOf({
  name: "",
  form: selfEvaluation,
  cells: { H13: "17", I14: "", F15: "≥97%", F18: "≥63%" },
});

function reviewed(of: readonly Grid[], settings: Partial<Settings> = {}): TableReview {
  const [table] = review(of, { settings: { ...NO_SETTINGS, ...settings } }).tables;
  if (!table) throw new Error("no table");
  return table;
}

function marked(table: TableReview, rule: string, cell?: string): Suppression {
  const finding = table.findings.find((one) => one.rule === rule && (cell ?? a1(one.primary)) === a1(one.primary));
  if (!finding) throw new Error(`no ${rule} among ${table.findings.map((one) => one.rule).join(", ")}`);
  return { rule, finding: findingMark("自评表", finding, table.findings), reason: "已核实", made: "" };
}

const keys = (table: TableReview) => table.findings.map(({ rule, primary }) => `${rule}@${a1(primary)}`);
const before = reviewed(grids);

/** The same sheet with a row or more put in above. */
function movedDown(rows: number): Grid[] {
  return grids.map((grid) =>
    makeGrid({
      sheet: grid.sheet,
      cells: [...grid.cells.values()].map((cell) => ({ ...cell, row: cell.row + rows })),
      merges: grid.merges.map((area) => ({ ...area, top: area.top + rows, bottom: area.bottom + rows })),
    }),
  );
}

describe("one finding", () => {
  it.each(before.findings.filter(({ follows }) => follows === null).map(({ rule, primary }) => [rule, a1(primary)]))(
    "%s at %s goes, with what follows from it, and is listed with its reason, wherever its row has moved",
    (rule, cell) => {
      const one = marked(before, rule, cell);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 30 }), (rows) => {
          const plain = reviewed(movedDown(rows));
          const after = reviewed(movedDown(rows), { suppressions: [one] });
          const [first] = after.suppressed;
          expect(first?.finding.rule).toBe(rule);
          expect(first?.suppression.reason).toBe("已核实");
          expect(after.suppressed.every(({ finding }) => finding === first?.finding || finding.follows !== null)).toBe(
            true,
          );
          expect(after.findings.length + after.suppressed.length).toBe(plain.findings.length);
          const roots = new Set(keys(after));
          for (const { follows } of after.findings) if (follows !== null) expect(roots).toContain(follows);
        }),
        { numRuns: 4 },
      );
    },
  );

  it("is told again as soon as it says something else", () => {
    const one = marked(before, "score-out-of-range");
    const worse = gridsOf({ name: "", form: selfEvaluation, cells: { H13: "18" } });
    expect(keys(reviewed(worse, { suppressions: [one] }))).toContain("score-out-of-range@H13");
  });

  it("leaves others of its rule alone", () => {
    const after = reviewed(grids, { suppressions: [marked(before, "actual-copies-sign", "F15")] });
    expect(keys(after)).not.toContain("actual-copies-sign@F15");
    expect(keys(after)).toContain("actual-copies-sign@F18");
  });

  it("is not taken for one on another sheet", () => {
    const one = marked(before, "actual-copies-sign", "F15");
    const mark = one.finding;
    if (!mark) throw new Error("no mark");
    const elsewhere = { ...one, finding: { ...mark, sheet: "另一张" } };
    expect(keys(reviewed(grids, { suppressions: [elsewhere] }))).toEqual(keys(before));
  });

  it("among several that say the same falls back on its cell once their number changed", () => {
    const one = marked(before, "actual-copies-sign", "F15");
    const mark = one.finding;
    if (!mark) throw new Error("no mark");
    const there = { ...one, finding: { ...mark, nth: 1, of: 2 } };
    expect(keys(reviewed(grids, { suppressions: [there] }))).not.toContain("actual-copies-sign@F15");
    const gone = { ...one, finding: { ...mark, nth: 1, of: 2, cell: "F99" } };
    expect(keys(reviewed(grids, { suppressions: [gone] }))).toEqual(keys(before));
  });
});

describe("a rule", () => {
  it("says nothing more, and what followed from it stands alone", () => {
    const one: Suppression = { rule: "score-out-of-range", finding: null, reason: "附加分", made: "2024-03-15" };
    const after = reviewed(grids, { suppressions: [one] });
    expect(after.suppressed.map(({ finding }) => finding.rule)).toEqual(["score-out-of-range"]);
    const total = after.findings.find(({ rule }) => rule === "score-total");
    expect(before.findings.find(({ rule }) => rule === "score-total")?.follows).toBe("score-out-of-range@H13");
    expect(total?.follows).toBeNull();
  });

  it("runs with the severity and options that were set, or not at all", () => {
    const set = (severity: "info" | "off") =>
      reviewed(grids, { rules: [{ rule: "actual-copies-sign", profile: null, severity, options: null }] });
    expect(set("info").findings.filter(({ rule }) => rule === "actual-copies-sign")[0]?.severity).toBe("info");
    expect(set("off").notApplicable).toContainEqual({
      rule: "actual-copies-sign",
      why: { id: "not-applicable.switched-off" },
    });
    const dominant = reviewed(grids, {
      rules: [{ rule: "weight-dominant", profile: "mof-2020-10", severity: null, options: { from: 15 } }],
    });
    expect(keys(before)).not.toContain("weight-dominant@G13");
    expect(keys(dominant)).toContain("weight-dominant@G13");
  });

  it("keeps its own options where those that were set do not fit, which is told", () => {
    const rules = [{ rule: "weight-dominant", profile: null, severity: null, options: { from: "viel" } }];
    expect(keys(reviewed(grids, { rules }))).toEqual(keys(before));
    expect(unfitSettings(rules)).toEqual([{ id: "settings.rules.unfit", values: { rule: "weight-dominant" } }]);
    expect(unfitSettings([{ rule: "weight-dominant", profile: null, severity: null, options: { from: 20 } }])).toEqual(
      [],
    );
  });
});

test("suppressing again replaces the reason, taking back tells the finding again", () => {
  const one = marked(before, "actual-copies-sign", "F15");
  const twice = withSuppression(withSuppression([], one), { ...one, reason: "另有说明" });
  expect(twice.map(({ reason }) => reason)).toEqual(["另有说明"]);
  expect(withoutSuppression(twice, one)).toEqual([]);
});
