/**
 * What recognition does not do yet, by the name of its test. Such a test must fail: the day it passes, the suite asks for
 * its name to be taken out here, so that the list can only shrink.
 */
export const OPEN_CASES: ReadonlySet<string> = new Set([
  "a-mof-2020-self-evaluation 自评表 keeps its tree two value columns exchanged",
  "b-weight-before-target 绩效自评 keeps its tree two value columns exchanged",
  "b-with-calculation-method 项目绩效自评表 keeps its tree two value columns exchanged",
  "cut-before-the-indicators Sheet1 keeps its tree two value columns exchanged",
  "d-ten-plus-ninety 自评 keeps its tree two value columns exchanged",
  "department-optional-pool Sheet1 keeps its tree two value columns exchanged",
  "department-revenue-and-expenditure Sheet1 keeps its tree two value columns exchanged",
  "drawn sheets e-two-goals-own-headers",
  "drawn sheets goal-list-without-weights",
  "drawn sheets shifted-beside-other-content",
  "drawn sheets summary-of-projects",
  "e-scores-only-one-goal 项目自评表 keeps its tree two value columns exchanged",
  "f-flat-list-with-coefficient Sheet1 keeps its tree two value columns exchanged",
  "fillers-and-placeholders Sheet1 keeps its tree two value columns exchanged",
  "formulas-and-error-values Sheet1 keeps its tree digits in full width",
  "formulas-and-error-values Sheet1 keeps its tree two value columns exchanged",
  "four-groups-ten-plus-ninety-in-labels Sheet1 keeps its tree two value columns exchanged",
  "four-levels Sheet1 keeps its tree two value columns exchanged",
  "funds-three-amounts-in-one-row Sheet1 keeps its tree two value columns exchanged",
  "funds-unit-in-corner-and-plain-columns Sheet1 keeps its tree two value columns exchanged",
  "g-transfer-without-scores Sheet1 keeps its tree two value columns exchanged",
  "goal-list-with-weights Sheet1 keeps its tree two value columns exchanged",
  "group-subtotals Sheet1 keeps its tree two value columns exchanged",
  "h-reference-weights-and-review-in-head Sheet1 keeps its tree two value columns exchanged",
  "header-before-every-group Sheet1 keeps its tree two value columns exchanged",
  "hidden-and-covered Sheet1 keeps its tree two value columns exchanged",
  "j-application-with-scoring-rules Sheet1 keeps its tree two value columns exchanged",
  "l-platform-goals-in-rows Sheet1 keeps its tree two value columns exchanged",
  "letter-spaced-and-wrapped-labels Sheet1 keeps its tree two value columns exchanged",
  "level-one-rows-as-indicators Sheet1 keeps its tree two value columns exchanged",
  "m-review-score-table Sheet1 keeps its tree two value columns exchanged",
  "m-self-and-review-scores Sheet1 keeps its tree two value columns exchanged",
  "n-summary-of-groups Sheet1 keeps its tree two value columns exchanged",
  "one-name-for-several-rows Sheet1 keeps its tree two value columns exchanged",
  "one-score-for-several-rows Sheet1 keeps its tree two value columns exchanged",
  "percent-of-level-two Sheet1 keeps its tree two value columns exchanged",
  "shifted-beside-other-content Sheet1 keeps its tree two value columns exchanged",
  "signs-in-all-their-code-points Sheet1 keeps its tree two value columns exchanged",
  "sub-rows-under-an-indicator Sheet1 keeps its tree two value columns exchanged",
  "total-and-grade-in-one-row Sheet1 keeps its tree two value columns exchanged",
  "transfer-with-fund-management Sheet1 keeps its tree two value columns exchanged",
  "unmerged-blank-levels Sheet1 keeps its tree two value columns exchanged",
  "unmerged-repeated-levels Sheet1 keeps its tree two value columns exchanged",
  "untidy-numbers Sheet1 keeps its tree two value columns exchanged",
  "weights-in-cells-and-labels-differ Sheet1 keeps its tree two value columns exchanged",
  "workbook-with-cover-and-notes 项目1 keeps its tree two value columns exchanged",
  "workbook-with-cover-and-notes 项目2 keeps its tree two value columns exchanged",
]);

/** Defines a test that must pass, or, where its name stands above, one whose body must throw. */
export function caseOf(fullName: string, name: string, body: () => void): void {
  if (OPEN_CASES.has(fullName)) test(`${name} (open)`, () => expect(body).toThrow());
  else test(name, body);
}
