import { earlierRecord } from "../../../src/core/review/earlier-record";
import { findingMark } from "../../../src/core/review/finding-mark";
import type { TableReview } from "../../../src/core/review/review";
import { keptReviewRecord, reviewRecord } from "../../../src/core/review/review-record";
import { review } from "../../../src/core/review/review-workbook";
import { sinceRecord } from "../../../src/core/review/since";
import { withReviewRecord } from "../../../src/core/settings/review-records";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import type { Suppression } from "../../../src/core/settings/suppressions";
import { selfEvaluation } from "../rules/clean-forms";
import { gridsOf } from "../rules/rule-tester";

function reviewed(cells: Record<string, string>, suppressions: readonly Suppression[] = []): TableReview {
  const grids = gridsOf({ name: "", form: selfEvaluation, cells });
  const [table] = review(grids, { settings: { ...NO_SETTINGS, suppressions } }).tables;
  if (!table) throw new Error("no table");
  return table;
}

const flawed = { H13: "17", I14: "", F15: "≥97%" };
const rules = (one: TableReview) => one.findings.map(({ rule }) => rule);

describe("the record of one check", () => {
  const one = reviewed(flawed);
  const record = reviewRecord(one, null);

  it("has a line for every finding, in order, with cell, clause and advice", () => {
    expect(record.opinions.map(({ rule }) => rule)).toEqual(rules(one));
    for (const { says, advice, cell, clause, rule, since } of record.opinions) {
      expect(says.id.startsWith(`rule.${rule}.`)).toBe(true);
      expect(advice.id).toBe(`rule.${rule}.advice`);
      expect(cell).toMatch(/^[A-Z]+\d+$/);
      expect(clause).not.toBe("");
      expect(since).toBeNull();
    }
  });

  it("speaks of the table by its own figures", () => {
    expect([record.sheet, record.printed, record.grade]).toEqual(["自评表", "99.2", "优"]);
    expect(record.fixed).toBeNull();
  });

  it("lists what was suppressed with its reason, and not among the opinions", () => {
    const [first] = one.findings;
    if (!first) throw new Error("no finding");
    const mark = findingMark("自评表", first, one.findings);
    const let_be = { rule: first.rule, finding: mark, reason: "已与财政部门核实", made: "2024-03-15" };
    const after = reviewRecord(reviewed(flawed, [let_be]), null);
    expect(after.suppressed[0]).toMatchObject({ reason: "已与财政部门核实", made: "2024-03-15" });
    expect(after.opinions.length + after.suppressed.length).toBe(record.opinions.length);
  });
});

describe("against the record before", () => {
  const before = keptReviewRecord(reviewed(flawed), 0);

  it("finds all of an unchanged sheet unchanged", () => {
    const again = reviewRecord(reviewed(flawed), before);
    expect(again.opinions.every(({ since }) => since === "unchanged")).toBe(true);
    expect(again.fixed).toEqual([]);
  });

  it("tells what was put right, and what came in its place", () => {
    const again = reviewRecord(reviewed({ I14: "", F15: "≥97%", F18: "≥63%" }), before);
    expect(again.fixed?.map(({ rule }) => rule)).toContain("score-out-of-range");
    expect(again.opinions.filter(({ since }) => since === "new").map(({ cell }) => cell)).toContain("F18");
    expect(again.opinions.find(({ cell }) => cell === "F15")?.since).toBe("unchanged");
  });

  it("takes a cell that is wrong in another way for the same cause", () => {
    const worse = reviewed({ ...flawed, H13: "19" });
    const { fresh, gone } = sinceRecord(worse, before);
    expect([...fresh]).toEqual([]);
    expect(gone).toEqual([]);
  });

  it("does not take a finding for put right that a person let be since then", () => {
    const [first] = reviewed(flawed).findings;
    if (!first) throw new Error("no finding");
    const finding = findingMark("自评表", first, reviewed(flawed).findings);
    const letBe = reviewed(flawed, [{ rule: first.rule, finding, reason: "已核实", made: "" }]);
    expect(letBe.suppressed.length).toBeGreaterThan(0);
    expect(reviewRecord(letBe, before).fixed).toEqual([]);
  });

  it("knows an indicator's finding again that says another figure in a row that moved", () => {
    const [found] = reviewed(flawed).findings.filter(({ rule }) => rule === "score-out-of-range");
    if (!found) throw new Error("no finding");
    const elsewhere = { ...found, primary: { ...found.primary, row: found.primary.row + 1 }, values: { score: "18" } };
    const { fresh, gone } = sinceRecord(
      { ...reviewed(flawed), findings: [elsewhere] },
      {
        ...before,
        findings: before.findings.filter(({ rule }) => rule === "score-out-of-range"),
      },
    );
    expect([[...fresh], gone]).toEqual([[], []]);
  });

  it("counts equal findings one by one", () => {
    const twice = { ...before, findings: [...before.findings, ...before.findings.map((one) => ({ ...one }))] };
    const { gone, unchanged } = sinceRecord(reviewed(flawed), twice);
    expect(unchanged.size).toBe(before.findings.length);
    expect(gone).toHaveLength(before.findings.length);
  });
});

describe("the kept records", () => {
  const { table } = reviewed(flawed);
  const kept = keptReviewRecord(reviewed(flawed), 0);

  it("are known by sheet and place on it; where the sheet is gone, by project and year", () => {
    const renamed = { ...table, sheet: "终稿" };
    expect(earlierRecord([kept], table, 0, ["自评表"])).toBe(kept);
    expect(earlierRecord([kept], table, 1, ["自评表"])).toBeNull();
    expect(earlierRecord([kept], renamed, 0, ["终稿"])).toBe(kept);
  });

  it("are nobody else's: not of a copy beside the sheet, of another project, or of a table that names none", () => {
    const copy = { ...table, sheet: "终稿" };
    const other = { ...copy, head: { ...table.head, year: null } };
    expect(earlierRecord([kept], copy, 0, ["自评表", "终稿"])).toBeNull();
    expect(earlierRecord([kept], other, 0, ["终稿"])).toBeNull();
    const nameless = { ...copy, head: { ...table.head, projectName: null, unit: null } };
    expect(earlierRecord([{ ...kept, whose: undefined }], nameless, 0, ["终稿"])).toBeNull();
  });

  it("hold one a table, the newest", () => {
    const [older, newer] = [reviewed(flawed), reviewed({})].map((one) => keptReviewRecord(one, 0));
    const second = keptReviewRecord(reviewed({}), 1);
    if (!older || !newer) throw new Error("no record");
    expect(withReviewRecord([older, second], newer)).toEqual([second, newer]);
  });
});
