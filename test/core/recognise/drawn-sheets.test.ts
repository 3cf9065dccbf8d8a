import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { fixtures, printTables } from "../../drawn/fixtures";
import { caseOf } from "./open-cases";

/** One drawing, one test: below its line "---" stands what a careful person reads from it. */
describe("drawn sheets", () => {
  const all = fixtures();

  test("at least forty of them", () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  for (const { name, grids, expected } of all) {
    caseOf(`drawn sheets ${name}`, name, () => {
      expect(printTables(grids, recogniseWorkbook(grids).tables)).toBe(expected);
    });
  }
});
