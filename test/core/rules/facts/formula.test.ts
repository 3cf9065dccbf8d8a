import { additionIn, referencesIn } from "../../../../src/core/rules/facts/formula";
import type { Range } from "../../../../src/core/grid/address";

const told = (ranges: readonly Range[]): string =>
  ranges.map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`).join(" ");

test.each([
  ["=SUM(H13:H20,I6)", true, "13,8-20,8 6,9-6,9"],
  ["=A1+A2", false, "1,1-1,1 2,1-2,1"],
  ["=sum( $B$2:b4 ) + c1", true, "2,2-4,2 1,3-1,3"],
  ["=(A1)", false, "1,1-1,1"],
  ["=AA10+XFD1048576", false, "10,27-10,27 1048576,16384-1048576,16384"],
])("%s only adds", (formula, sums, ranges) => {
  const addition = additionIn(formula);
  expect(addition && { sums: addition.sums, ranges: told(addition.ranges) }).toEqual({ sums, ranges });
});

test.each([
  "=A1*2",
  "=A1-A2",
  "=SUM(A1:A3)/2",
  "=ROUND(SUM(A1:A3),2)",
  "=SUM(A1:A3)+5",
  "=Sheet2!A1+A2",
  "=SUM('自评 表'!A1:A3)",
  "=SUMIF(A1:A3,A4)",
  `=${"A1+".repeat(700)}A1`,
])("%s does something else", (formula) => {
  expect(additionIn(formula)).toBeNull();
});

test.each([
  ["=IF(A1>3,B2:C3,$D$4)", "1,1-1,1 2,2-3,3 4,4-4,4"],
  ["=Sheet2!A1+A2", "2,1-2,1"],
  ["='自评 表'!A1:A3+B1", "1,2-1,2"],
  ["=自评表!$A$1+B1", "1,2-1,2"],
  ["=3+5", ""],
])("the references of %s to its own sheet: %s", (formula, expected) => {
  expect(told(referencesIn(formula))).toBe(expected);
});
