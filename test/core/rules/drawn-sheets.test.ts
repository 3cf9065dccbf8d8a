import { fixtures } from "../../drawn/fixtures";
import { checkGrids } from "./rule-tester";
import { told } from "./told";

/** Drawings of many layouts, each with something to say: what one rule's own cases do not reach. */
const LAYOUTS = [
  ...["a-mof-2020-self-evaluation", "amounts-behind-their-labels-in-columns", "answer-that-is-a-header-word"],
  ...["application-for-several-years", "b-with-calculation-method", "bonds-with-actual-before-target"],
  ...["c-two-header-rows", "completion-beside-coefficient", "d-ten-plus-ninety", "department-optional-pool"],
  ...["department-budget-and-executed-side-by-side", "department-revenue-and-expenditure", "directions-in-words"],
  ...["dotted-codes", "e-two-goals-own-headers", "f-flat-list-with-coefficient", "fillers-and-placeholders"],
  ...["formulas-and-error-values", "forms-under-one-title", "four-levels", "fractions-of-the-whole"],
  ...["funds-header-in-two-rows", "g-transfer-without-scores", "goal-list-with-weights", "group-subtotals"],
  ...["h-reference-weights-and-review-in-head", "head-below-the-table", "hidden-and-covered", "k-nested-percent"],
  ...["l-platform-goals-in-rows", "label-points-in-names", "level-one-rows-as-indicators", "m-review-score-table"],
  ...["list-of-projects-with-indicators-and-funds", "m-self-and-review-scores", "money-in-a-sentence"],
  ...["monitoring-in-the-middle-of-the-year", "one-name-for-several-rows", "one-score-for-several-rows"],
  ...["percent-weights-unmerged", "points-as-text-with-words", "reasons-over-several-columns", "n-summary-of-groups"],
  ...["revenue-and-expenditure-with-totals-below", "row-that-slipped-aside", "self-department-and-finance-scores"],
  ...["signs-in-all-their-code-points", "sub-rows-under-an-indicator", "summary-of-projects", "table-on-two-sheets"],
  ...["target-and-actual-on-two-rows", "total-and-grade-in-one-row", "two-forms-side-by-side", "untidy-numbers"],
  ...["weight-and-score-in-one-cell", "weights-and-scores-exchanged", "weights-in-cells-and-labels-differ"],
];
const drawn = new Map(fixtures().map(({ name, grids }) => [name, grids]));

test.each(LAYOUTS)("what is said of %s", (name) => {
  const grids = drawn.get(name) ?? [];
  expect(`\n${checkGrids(grids).findings.map(told).join("\n")}\n`).toMatchSnapshot();
});
