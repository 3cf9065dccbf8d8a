import { recogniseWorkbook } from "../../../src/core/recognise/recognise";
import { fixtures, printTables } from "../../drawn/fixtures";

/** One drawing, one test: below its line "---" stands what a careful person reads from it. */
describe("drawn sheets", () => {
  const all = fixtures();

  test("at least forty of them", () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  for (const { name, grids, expected } of all) {
    test(name, () => {
      expect(printTables(grids, recogniseWorkbook(grids).tables)).toBe(expected);
    });
  }
});
