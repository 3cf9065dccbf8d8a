import fc from "fast-check";
import { a1 } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { catalogue } from "../../../src/core/rules/catalogue";
import { check } from "../../../src/core/rules/check";
import type { Finding } from "../../../src/core/rules/finding";
import type { RuleContext } from "../../../src/core/rules/rule";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { drawSheets } from "../../drawn/drawn-sheet";
import { fixtures } from "../../drawn/fixtures";
import * as clean from "./clean-forms";
import { INJECTIONS, type Change } from "./injections";
import { withChange } from "./rule-tester";

type Form = Omit<RuleContext, "options">;

/** Drawn sheets of other layouts than the clean forms'; what they say as they stand is known, and nothing more may come. */
const LAYOUTS = [
  ...["a-mof-2020-self-evaluation", "b-weight-before-target", "c-two-header-rows", "d-ten-plus-ninety"],
  ...["e-two-goals-own-headers", "k-nested-percent", "m-self-and-review-scores", "dotted-codes", "four-levels"],
  ...["fractions-of-the-whole", "label-points-in-names", "percent-weights-unmerged"],
  ...["sign-and-value-beside-a-unit-column", "total-behind-its-number", "level-weights-named-by-level"],
  ...["fractions-of-fractions", "head-below-the-table", "group-subtotals", "indented-names"],
  "target-and-actual-on-two-rows",
];

const sheets: readonly (readonly Grid[])[] = [
  ...Object.values(clean).flatMap((form) => (typeof form === "string" ? [drawSheets(form)] : [])),
  ...fixtures().flatMap(({ name, grids }) => (LAYOUTS.includes(name) ? [grids] : [])),
];

/** A form, where to make a defect in it, and what was said of it before. */
interface Place {
  readonly form: Form;
  readonly change: Change;
  readonly before: ReadonlySet<string>;
}

let forms: readonly Omit<Place, "change">[] = [];

beforeAll(() => {
  forms = sheets.flatMap((grids) => {
    const said = new Set(findingsOf(grids).map(keyOf));
    return formsOf(grids).map((form) => ({ form, before: said }));
  });
});

describe("a single defect, made anywhere in a form", () => {
  test.each(Object.entries(INJECTIONS))("%s: that rule speaks, and no other but what follows", (name, inject) => {
    const [rule = ""] = name.split("/");
    const places: Place[] = forms.flatMap(({ form, before }) =>
      inject(form).map((change) => ({ form, change, before })),
    );
    expect(places.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ form, change, before }) => {
        const grids = form.grids.map((grid) => (grid.sheet === form.table.sheet ? withChange(grid, change) : grid));
        const fresh = findingsOf(grids).filter((finding) => finding.follows === null && !before.has(keyOf(finding)));
        expect([change.cells, [...new Set(fresh.map((finding) => finding.rule))]]).toEqual([change.cells, [rule]]);
      }),
      { numRuns: 4 },
    );
  });
});

test("most of the catalogue is injected", () => {
  const injected = new Set(Object.keys(INJECTIONS).map((name) => name.split("/")[0]));
  const ids = catalogue.map(({ meta }) => meta.id).filter((id) => !id.startsWith("report-"));
  expect([...injected].filter((rule) => !ids.includes(rule ?? ""))).toEqual([]);
  expect(injected.size).toBeGreaterThanOrEqual(45);
});

function formsOf(grids: readonly Grid[]): readonly Form[] {
  return recogniseWorkbook(grids).tables.map((table) => {
    const profile = chooseProfile(table);
    return { grids, table, profile, scores: score(table, profile) };
  });
}

function findingsOf(grids: readonly Grid[]): readonly Finding[] {
  return formsOf(grids).flatMap((form) => check(form).findings);
}

function keyOf({ rule, primary }: Finding): string {
  return `${rule}@${a1(primary)}`;
}
