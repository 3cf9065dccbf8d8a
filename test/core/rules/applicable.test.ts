import { catalogue } from "../../../src/core/rules/catalogue";
import { check } from "../../../src/core/rules/check";
import { missingNeed } from "../../../src/core/rules/facts/needs";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { chooseProfile } from "../../../src/core/score/choose-profile";
import { score } from "../../../src/core/score/score";
import { drawSheets } from "../../drawn/drawn-sheet";
import * as forms from "./clean-forms";

/**
 * Why a rule may say "not applicable" although the table has everything that it needs: what it compares is not there,
 * or the catalogue's wording takes the form out. Anything else is a rule that looks away.
 */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  "actual-overfulfilled": ["reason-column"],
  "execution-cap": ["no-cap"],
  "execution-low-output-full": ["no-outputs"],
  "funds-adjusted": ["two-budgets"],
  "funds-cost-mismatch": ["whole-cost"],
  "funds-initial-missing": ["two-budgets"],
  "funds-total": ["funds-parts"],
  "goal-actual-missing": ["goal-actual"],
  "indicator-empty": ["scored-form", "unfilled"],
  "indicators-level-missing": ["no-known-levels"],
  "indicators-satisfaction-missing": ["no-known-levels"],
  "indicators-too-few": ["no-known-levels"],
  "score-columns-disagree": ["one-score-column"],
  "values-look-like-weights": ["weighed-form"],
  "weights-optional-pool": ["optional-pool"],
  "weights-profile": ["no-known-levels"],
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
function answersOn(form: string): Answer[] {
  const grids = drawSheets(form);
  return recogniseWorkbook(grids).tables.flatMap((table) => {
    const profile = chooseProfile(table);
    const scores = score(table, profile);
    return check({ grids, table, scores, profile }).notApplicable.map(({ rule, why }) => ({
      said: `${rule}: ${why.id.replace("not-applicable.", "")}`,
      lookedAway: missingNeed({ table, scores }, NEEDS.get(rule) ?? []) === null,
    }));
  });
}

const drawn = Object.entries(forms).flatMap(([name, form]) =>
  typeof form === "string" ? [[name, form] as const] : [],
);

test.each(drawn)("of %s every rule that cannot be applied says why", (_name, form) => {
  expect(
    `\n${answersOn(form)
      .map(({ said }) => said)
      .join("\n")}\n`,
  ).toMatchSnapshot();
});

test("a rule whose needed roles are recognised applies, but for the reasons that are known", () => {
  const answers = new Set(
    drawn.flatMap(([, form]) => answersOn(form).flatMap(({ said, lookedAway }) => (lookedAway ? said : []))),
  );
  const known = Object.entries(REASONS).flatMap(([rule, reasons]) => reasons.map((reason) => `${rule}: ${reason}`));
  expect([...answers].sort()).toEqual(known.sort());
});
