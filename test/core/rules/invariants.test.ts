import fc from "fast-check";
import { cellAt, makeGrid, type Grid } from "../../../src/core/grid/grid";
import { a1 } from "../../../src/core/grid/address";
import { catalogue } from "../../../src/core/rules/catalogue";
import { check } from "../../../src/core/rules/check";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { drawSheets } from "../../drawn/drawn-sheet";
import * as forms from "./clean-forms";
import { checkCase, gridsOf } from "./rule-tester";

const drawings = Object.entries(forms).flatMap(([name, form]) =>
  typeof form === "string" ? [[name, form] as const] : [],
);

function checked(grids: readonly Grid[], rules = catalogue): ReturnType<typeof check> {
  const all = recogniseWorkbook(grids).tables.map((table) => {
    const profile = chooseProfile(table);
    return check({ grids, table, scores: score(table, profile), profile }, {}, rules);
  });
  return {
    findings: all.flatMap(({ findings }) => findings),
    notApplicable: all.flatMap(({ notApplicable }) => notApplicable),
    defects: all.flatMap(({ defects }) => defects),
  };
}

describe("a changed weight", () => {
  /** Weight cells with their group's label; the total's cell is G21. */
  const rows: readonly (readonly [cell: string, weight: number, label: string])[] = [
    ["G13", 15, "B13"],
    ["G15", 10, "B13"],
    ["G17", 5, "B13"],
    ["G18", 15, "B18"],
    ["G20", 10, "B20"],
  ];

  test.each(rows)("of %s, by however little, makes exactly the sums above it speak", (cell, weight, label) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.boolean(), (hundredths, up) => {
        const changed = (weight * 100 + (up ? hundredths : -Math.min(hundredths, weight * 100 - 1))) / 100;
        const { findings } = checkCase("", {
          name: "",
          form: forms.selfEvaluation,
          cells: { [cell]: String(changed) },
        });
        const spoken = findings.filter(({ rule }) => /^weights-(total|group|total-cell)$/.test(rule));
        expect(spoken.map(({ rule, primary }) => `${rule}@${a1(primary)}`).sort()).toEqual(
          [`weights-group@${label}`, "weights-total-cell@G21", "weights-total@G21"].sort(),
        );
        expect(spoken.filter(({ follows }) => follows === null)).toHaveLength(1);
      }),
      { numRuns: 12 },
    );
  });
});

describe("whatever cell is blanked or garbled", () => {
  const garbage = ["", "#REF!", "x", "-1", "__proto__", "1e308", '"10 分"', "《》"];

  test.each(drawings)("of %s: no rule fails, cells exist, what follows names a root", (_name, form) => {
    const [grid] = drawSheets(form);
    const cells = [...(grid?.cells.values() ?? [])].map((cell) => a1(cell));
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.constantFrom(...garbage), (cell, drawn) => {
        const grids = gridsOf({ name: "", form, cells: { [cell]: drawn } });
        const { findings, defects } = checked(grids);
        expect(defects).toEqual([]);
        const roots = new Set(
          findings.filter(({ follows }) => follows === null).map(({ rule, primary }) => `${rule}@${a1(primary)}`),
        );
        for (const { follows, primary } of findings) {
          if (follows !== null) expect(roots).toContain(follows);
          expect(primary.row).toBeLessThanOrEqual(grids[0]?.rowCount ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("checking", () => {
  const form = forms.tenPlusNinety;
  const cells = { J12: "17.00", J16: "6.00", I13: "", K16: "", B19: "无" };

  test("does not depend on the order of the rules", () => {
    const grids = gridsOf({ name: "", form, cells });
    const once = checked(grids);
    fc.assert(
      fc.property(fc.shuffledSubarray([...catalogue], { minLength: catalogue.length }), (rules) => {
        expect(checked(grids, rules)).toEqual(once);
      }),
      { numRuns: 5 },
    );
  });

  test("leaves its input alone and says the same again", () => {
    const grids = gridsOf({ name: "", form, cells });
    const [table] = recogniseWorkbook(grids).tables;
    if (!table) throw new Error("no table");
    const profile = chooseProfile(table);
    const context = { grids, table, scores: score(table, profile), profile };
    const before = JSON.stringify(context);
    expect(check(context)).toEqual(check(context));
    expect(JSON.stringify(context)).toBe(before);
  });

  test("moves with the table", () => {
    const [grid] = gridsOf({ name: "", form, cells });
    if (!grid) throw new Error("no sheet");
    const down = 7;
    const shifted = makeGrid({
      sheet: grid.sheet,
      cells: [...grid.cells.values()].map((cell) => ({ ...cell, row: cell.row + down })),
      merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })),
    });
    const place = (rows: number) => (finding: { rule: string; primary: { row: number; column: number } }) =>
      `${finding.rule} ${finding.primary.row - rows},${finding.primary.column}`;
    expect(checked([shifted]).findings.map(place(down))).toEqual(checked([grid]).findings.map(place(0)));
  });

  test("quotes what stands in the cell", () => {
    const QUOTING = new Set([
      "problems-empty",
      "score-cut-met",
      "score-not-proportional",
      "score-total",
      "survey-base-missing",
      "weights-total-cell",
    ]);
    const grids = gridsOf({ name: "", form, cells });
    const quoted = checked(grids).findings.filter(({ rule }) => QUOTING.has(rule));
    expect(new Set(quoted.map(({ rule }) => rule))).toEqual(QUOTING);
    for (const { found, primary } of quoted) {
      const text = cellAt(grids[0] as Grid, primary.row, primary.column)?.text ?? "";
      expect(Number.isNaN(Number(text)) ? text : String(Number(text))).toBe(String(found));
    }
  });
});
