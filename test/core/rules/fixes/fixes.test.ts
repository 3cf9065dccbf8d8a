import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../../../src/core/grid/address";
import { preview } from "../../../../src/core/edits/preview";
import { planFixes } from "../../../../src/core/plans/fixes";
import type { Finding } from "../../../../src/core/rules/finding";
import { FIX_MAKERS } from "../../../../src/core/rules/fixes/makers";
import { message, placeholders } from "../../../../src/messages";
import { formulas, nested, pool, scoresOnly, selfEvaluation, subtotals, tenPlusNinety } from "../clean-forms";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { readWorkbook } from "../../../../src/workbook/xlsx/read";
import { holdToRepairs } from "../repaired";
import { checkCase, checkGrids, gridsOf, type Case } from "../rule-tester";

interface Repair extends Case {
  readonly rule: string;
  /** Cell by cell: "before → after", formulas with their result behind "|". */
  readonly writes: Readonly<Record<string, string>>;
}

const REPAIRS: readonly Repair[] = [
  {
    name: "a number in text, with the decimals that it shows",
    rule: "number-as-text",
    form: tenPlusNinety,
    cells: { J11: '"20.00"' },
    writes: { J11: "20.00 → 20.00" },
  },
  {
    name: "every number of the column, 分 kept as a format, full width narrowed",
    rule: "number-as-text",
    form: selfEvaluation,
    cells: { H15: '"10分"', H16: '"１０"', H21: '"99.2"' },
    writes: { H15: "10分 → 10", H16: "１０ → 10", H21: "99.2 → 99.2" },
  },
  {
    name: "an amount with thousands",
    rule: "number-as-text",
    form: selfEvaluation
      .replace("| 120 | 120 | 117.6 |", "| 1,200 | 1,200 | 1,176.00 |")
      .replaceAll(/\| 100 \| 100 \| 98 \|/g, "| 1080 | 1080 | 1056.4 |"),
    cells: { E7: '"1,080"' },
    writes: { E7: "1,080 → 1,080" },
  },
  {
    name: "the sign in front of a fact",
    rule: "actual-copies-sign",
    form: selfEvaluation,
    cells: { F15: "≥97%" },
    writes: { F15: "≥97% → 97%" },
  },
  {
    name: "a sign of two characters, a blank behind it",
    rule: "actual-copies-sign",
    form: selfEvaluation,
    cells: { F17: "<= 480元/人" },
    writes: { F17: "<= 480元/人 → 480元/人" },
  },
  {
    name: "a stale total as the SUM of rows and execution",
    rule: "score-total",
    form: selfEvaluation,
    cells: { H21: "97.2" },
    writes: { H21: "97.2 → =SUM(H13:H20,I6)|99.2" },
  },
  {
    name: "a stale total with a text among its rows: that becomes a number with it",
    rule: "score-total",
    form: selfEvaluation,
    cells: { H15: '"10"', H21: "97.2" },
    writes: { H15: "10 → 10", H21: "97.2 → =SUM(H13:H20,I6)|99.2" },
  },
  {
    name: "a blank total",
    rule: "total-missing",
    form: selfEvaluation,
    cells: { H21: "" },
    writes: { H21: " → =SUM(H13:H20,I6)|99.2" },
  },
  {
    name: "a stale subtotal",
    rule: "score-subtotal",
    form: subtotals,
    cells: { E6: "36" },
    writes: { E6: "36 → =SUM(E4:E5)|38" },
  },
  {
    name: "each of two stale subtotals by its own rows",
    rule: "score-subtotal",
    form: subtotals,
    cells: { E6: "36", E10: "59" },
    writes: { E6: "36 → =SUM(E4:E5)|38", E10: "59 → =SUM(E7:E9)|58" },
  },
  {
    name: "a stale total of the weights",
    rule: "weights-total-cell",
    form: selfEvaluation,
    cells: { G21: "90" },
    writes: { G21: "90 → =SUM(G6,G13:G20)|100" },
  },
  {
    name: "a pool counts at most its limit, which no SUM knows: the figure",
    rule: "weights-total-cell",
    form: pool,
    cells: { D8: "20", D9: "20", D10: "90", E8: "10" },
    writes: { D10: "90 → 100" },
  },
  {
    name: "a SUM that ends a row too early",
    rule: "formula-range-short",
    form: formulas,
    cells: { G21: "=SUM(G13:G19)+G6→90" },
    writes: { G21: "=SUM(G13:G19)+G6 → =SUM(G13:G20,G6)|100" },
  },
  {
    name: "a SUM that begins a row too late and has a gap",
    rule: "formula-range-short",
    form: formulas,
    cells: { G21: "=SUM(G14:G16,G18:G20)+G6→80" },
    writes: { G21: "=SUM(G14:G16,G18:G20)+G6 → =SUM(G13:G17,G18:G20,G6)|100" },
  },
  {
    name: "a SUM that begins two rows too late",
    rule: "formula-range-short",
    form: formulas,
    cells: { G21: "=SUM(G15:G20)+G6→75" },
    writes: { G21: "=SUM(G15:G20)+G6 → =SUM(G15:G20,G6,G13:G14)|100" },
  },
  {
    name: "a typed rate",
    rule: "execution-rate",
    form: selfEvaluation,
    cells: { H7: "97.00%" },
    writes: { H7: "97.00% → 98.00%" },
  },
  {
    name: "a rate in text",
    rule: "execution-rate",
    form: selfEvaluation,
    cells: { H8: '"97%"' },
    writes: { H8: "97% → 98%" },
  },
];

const LET_BE: readonly (Case & { readonly rule: string })[] = [
  {
    name: "a total beside a missing score",
    rule: "score-total",
    form: selfEvaluation,
    cells: { H17: "", H21: "97.2" },
  },
  {
    name: "rows that come to more than the full mark: one of them counts twice",
    rule: "score-total",
    form: scoresOnly,
    cells: { G7: "50.0", G11: "100", F7: "40场" },
  },
  {
    name: "a total whose grade would no longer fit",
    rule: "score-total",
    form: selfEvaluation,
    cells: { H20: "0", H21: "99.2" },
  },
  {
    name: "a blank total whose grade would not fit",
    rule: "total-missing",
    form: selfEvaluation,
    cells: { H21: "", I21: "良" },
  },
  {
    name: "a total that computes more than a sum",
    rule: "score-total",
    form: formulas,
    cells: { H21: "=ROUND(SUM(H13:H20)+I6,0)-2→97" },
  },
  {
    name: "a total of weights that makes the full mark: the weights are wrong",
    rule: "weights-total-cell",
    form: selfEvaluation,
    cells: { G20: "5", H20: "5" },
  },
  { name: "a subtotal above a missing score", rule: "score-subtotal", form: subtotals, cells: { E4: "" } },
  { name: "a rate that computes", rule: "execution-rate", form: selfEvaluation, cells: { H7: "=G7*1→97%" } },
  {
    name: "an indicator that repeats the rate",
    rule: "execution-rate",
    form: selfEvaluation,
    cells: { D17: "预算执行率", E17: "≥95%", F17: "96%" },
  },
  {
    name: "a sum of funds under a typed rate",
    rule: "formula-range-short",
    form: formulas,
    cells: { F6: "=SUM(F7:F8)→117.6", F9: "5" },
  },
  { name: "weights that are wrong", rule: "weights-total", form: selfEvaluation, cells: { G20: "15" } },
  { name: "a score that is wrong", rule: "score-out-of-range", form: selfEvaluation, cells: { H20: "12" } },
  { name: "a grade that is wrong", rule: "grade-band", form: selfEvaluation, cells: { I21: "良" } },
];

describe("repairs", () => {
  test.each(REPAIRS.map((one) => [`${one.rule}: ${one.name}`, one] as const))("%s", (_name, one) => {
    const { findings } = checkCase("", one);
    const own = findings.filter(({ rule, fix }) => rule === one.rule && fix);
    expect(written(planFixes(own))).toEqual(one.writes);
  });

  test.each(LET_BE.map((one) => [`${one.rule}: ${one.name}`, one] as const))("let be, %s", (_name, one) => {
    const { findings } = checkCase("", one);
    const own = findings.filter(({ rule }) => rule === one.rule);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ fix }) => fix)).toEqual([]);
  });

  test("each maker has a case", () => {
    expect(new Set(REPAIRS.map(({ rule }) => rule))).toEqual(new Set(FIX_MAKERS.keys()));
  });

  test("of two repairs of one cell the sum counts, in whatever order they come", () => {
    const { findings } = checkCase("", { name: "", form: selfEvaluation, cells: { H15: '"10"', H21: '"97.2"' } });
    const both = { H15: "10 → 10", H21: "97.2 → =SUM(H13:H20,I6)|99.2" };
    expect(written(planFixes(findings))).toEqual(both);
    expect(written(planFixes([...findings].reverse()))).toEqual(both);
    expect(planFixes([])).toMatchObject({ edits: [] });
  });

  test("what was read is held: a change of a row meanwhile is a conflict", () => {
    const { findings } = checkCase("", { name: "", form: selfEvaluation, cells: { H21: "97.2", H7: "97.00%" } });
    const read = (rule: string) =>
      findings
        .find((one) => one.rule === rule)
        ?.fix?.basis?.map(({ cell }) => a1(cell))
        .sort();
    expect(read("score-total")).toEqual(["H13", "H14", "H15", "H16", "H17", "H18", "H19", "H20", "I6"]);
    expect(read("execution-rate")).toEqual(["E7", "F7"]);
  });

  test("what follows from another finding has no repair of its own", () => {
    const { findings } = checkCase("", { name: "", form: formulas, cells: { H21: "=SUM(H13:H19)+I6→89.2", I21: "" } });
    const total = findings.find(({ rule }) => rule === "score-total");
    expect([total?.follows, total?.fix]).toEqual(["formula-range-short@H21", undefined]);
  });

  test("on published sheets: nothing that was repaired is found again, and nothing new", () => {
    const folder = join(__dirname, "../../../../samples");
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".xlsx"))) {
      const { grids } = readWorkbook(new Uint8Array(readFileSync(join(folder, name))));
      holdToRepairs(grids, checkGrids(grids).findings, (after) => checkGrids(after).findings);
    }
  });

  test("are written in one step and taken back in one", async () => {
    const one = { name: "", form: selfEvaluation, cells: { H15: '"10"', H21: "97.2", F15: "≥97%", H7: "97.00%" } };
    const port = new MemoryWorkbook(gridsOf(one));
    const before = port.grids;
    const { undo } = await port.apply(planFixes(checkGrids(before).findings));
    expect(checkGrids(port.grids).findings).toEqual([]);
    await port.apply(undo);
    expect(checkGrids(port.grids).findings).toEqual(checkGrids(before).findings);
    expect(port.grids.map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
  });

  test("no form without scores or with nested percent is summed wrongly", () => {
    for (const form of [nested, scoresOnly]) {
      expect(planFixes(checkCase("", { name: "", form }).findings).edits).toEqual([]);
    }
  });
});

function written(plan: NonNullable<Finding["fix"]>): Record<string, string> {
  const rows = preview(plan).flatMap((row) => (row.kind === "cell" ? [row] : []));
  for (const { why } of rows) {
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(placeholders(message(locale, why.id, why.values))).toEqual([]);
    }
  }
  return Object.fromEntries(
    rows.map(({ cell, before, after }) => {
      const now = after.formula === null ? after.text : `${after.formula}|${after.text}`;
      return [a1(cell), `${before.formula ?? before.text} → ${now}`];
    }),
  );
}
