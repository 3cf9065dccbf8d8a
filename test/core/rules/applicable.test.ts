import { catalogue } from "../../../src/core/rules/catalogue";
import { check } from "../../../src/core/rules/check";
import { missingNeed } from "../../../src/core/rules/facts/needs";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import type { Grid } from "../../../src/core/grid/grid";
import { drawSheets } from "../../drawn/drawn-sheet";
import { fixtures } from "../../drawn/fixtures";
import * as forms from "./clean-forms";

/** Layouts in which more rules have nothing to compare than in the clean forms. */
const LAYOUTS = [
  ...["cut-before-the-indicators", "department-amounts-side-by-side", "e-two-goals-own-headers"],
  ...["f-flat-list-with-coefficient", "list-of-projects-with-indicators-and-funds", "n-summary-of-groups"],
  ...["percent-of-level-two", "summary-of-projects", "total-and-grade-in-one-row"],
];

/**
 * Why a rule may say "not applicable" although the table has everything that it needs: what it compares is not there,
 * or the catalogue's wording takes the form out. Anything else is a rule that looks away.
 */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  "actual-overfulfilled": ["reason-column"],
  "execution-cap": ["no-cap"],
  "execution-low-output-full": ["no-outputs", "rate"],
  "execution-low-unexplained": ["rate"],
  "execution-rate": ["rate"],
  "execution-rate-rounded": ["execution-score"],
  "execution-row-unfilled": ["execution-columns"],
  "execution-score": ["execution-score"],
  "funds-adjusted": ["two-budgets"],
  "funds-cost-mismatch": ["whole-cost"],
  "funds-initial-missing": ["two-budgets"],
  "funds-total": ["funds-parts"],
  "goal-actual-missing": ["goal-actual"],
  "indicator-empty": ["scored-form", "unfilled"],
  "indicators-level-missing": ["flat-list", "no-known-levels"],
  "indicators-satisfaction-missing": ["flat-list", "no-known-levels"],
  "indicators-too-few": ["flat-list", "no-known-levels"],
  "problems-empty": ["problems"],
  "score-columns-disagree": ["one-score-column"],
  "score-total": ["summary"],
  "total-missing": ["summary"],
  "values-look-like-weights": ["weighed-form"],
  "weight-dominant": ["summary"],
  "weights-optional-pool": ["optional-pool"],
  "weights-profile": ["nested-percent", "no-known-levels", "several-projects"],
  "weights-total": ["no-sum-of-weights"],
  "weights-total-cell": ["total-weight"],
  "year-inconsistent": ["year"],
};

const NEEDS = new Map(catalogue.map(({ meta }) => [meta.id, meta.needs]));

interface Answer {
  /** "rule: reason" */
  readonly said: string;
  /** Nothing that the rule needs was missing. */
  readonly lookedAway: boolean;
}

/** Every answer "not applicable" that a rule gives of a form. */
function answersOn(grids: readonly Grid[]): Answer[] {
  return recogniseWorkbook(grids).tables.flatMap((table) => {
    const profile = chooseProfile(table);
    const scores = score(table, profile);
    return check({ grids, table, scores, profile }).notApplicable.map(({ rule, why }) => ({
      said: `${rule}: ${why.id.replace("not-applicable.", "")}`,
      lookedAway: missingNeed({ table, scores }, NEEDS.get(rule) ?? []) === null,
    }));
  });
}

const drawn = [
  ...Object.entries(forms).flatMap(([name, form]) =>
    typeof form === "string" ? [[name, drawSheets(form)] as const] : [],
  ),
  ...fixtures().flatMap(({ name, grids }) => (LAYOUTS.includes(name) ? [[name, grids] as const] : [])),
];

test.each(drawn)("of %s every rule that cannot be applied says why", (_name, grids) => {
  expect(
    `\n${answersOn(grids)
      .map(({ said }) => said)
      .join("\n")}\n`,
  ).toMatchSnapshot();
});

test("a rule whose needed roles are recognised applies, but for the reasons that are known", () => {
  const answers = new Set(
    drawn.flatMap(([, grids]) => answersOn(grids).flatMap(({ said, lookedAway }) => (lookedAway ? said : []))),
  );
  const known = Object.entries(REASONS).flatMap(([rule, reasons]) => reasons.map((reason) => `${rule}: ${reason}`));
  expect([...answers].sort()).toEqual(known.sort());
});
