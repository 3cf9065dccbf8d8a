import fc from "fast-check";
import { review } from "../../../src/core/review/review-workbook";
import { fixtures } from "../../drawn/fixtures";
import { deed, done } from "../../drawn/redrawn-by-hand";
import { withBlankRow } from "../../drawn/reshape";
import { inserted, type Workbook } from "./workbook-with-report";

/** Every drawing whose first table can be told, by itself: other sheets have reports of their own. */
const SHEETS = fixtures().filter(({ grids }) => grids.length === 1 && review(grids).tables.length > 0);

const sheetOf = (workbook: Workbook, name: string) => {
  const grid = workbook.grids.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
};

test("at least eighty drawings have a report", () => expect(SHEETS.length).toBeGreaterThan(80));

describe.each(SHEETS)("the report of $name", ({ grids }) => {
  test.each(["new-sheet", "at-cell"] as const)(
    "as %s is today's, byte for byte, and a refresh writes nothing",
    (into) => {
      const workbook = inserted(grids, into);
      const { texts } = workbook.report();
      expect(texts.filter(({ standing, now }) => standing?.text !== now?.trim())).toEqual([]);
      expect(workbook.refreshed()).toEqual({ edits: [] });
    },
  );

  test("under the table leaves the table's own cells alone, whatever in it is edited", () => {
    const [form] = grids;
    const lastRow = form?.rowCount ?? 0;
    const said = new Set([...(form?.cells.values() ?? [])].map(({ text }) => text.trim()));
    let workbook = inserted(grids, "at-cell");
    // What a person edits is what the report took from a cell word for word: the cell still says it.
    for (const { standing } of workbook.report().texts)
      if (standing && said.has(standing.text)) workbook = workbook.typed(standing.cell, "这一段由人改写，与表不同。");
    expect(workbook.refreshed().edits.filter(({ cell }) => cell.row <= lastRow)).toEqual([]);
    expect(workbook.report().texts.filter(({ standing }) => standing && standing.cell.row <= lastRow)).toEqual([]);
  });
});

const OWN = ["甲", "乙", "丙", "丁"].map((word) => `这一段由${word}改写，与原文不同。`);

test("whatever is edited, cleared, exchanged or inserted in table and report, no edited paragraph is written over", () => {
  let kept = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SHEETS),
      fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: OWN.length }),
      fc.array(deed, { maxLength: 4 }),
      fc.option(fc.nat(), { nil: null }),
      ({ grids }, edited, deeds, rowBefore) => {
        let workbook = inserted(grids);
        const { written, texts } = workbook.report();
        const places = texts.flatMap(({ standing, key }) => (standing && key !== "#title" ? standing.cell : []));
        const own = new Map(edited.map((at, index) => [places[at % places.length], OWN[index] ?? ""]));
        for (const [cell, text] of own) if (cell) workbook = workbook.typed(cell, text);
        const insertedAt = rowBefore === null ? null : 2 + (rowBefore % sheetOf(workbook, written.sheet).rowCount);
        if (insertedAt !== null) workbook = workbook.with((grid) => withBlankRow(grid, insertedAt).grid, written.sheet);
        for (const what of deeds) workbook = workbook.with((grid) => done(grid, what), written.table);
        // What no longer is an evaluation table cannot be told again: nothing is refreshed then.
        if (workbook.review.tables.length === 0) return;
        const before = sheetOf(workbook, written.sheet);
        const plan = workbook.refreshed();
        const after = sheetOf(workbook.apply(plan), written.sheet);
        for (const [key, { text }] of before.cells) {
          if (OWN.includes(text)) expect([text, after.cells.get(key)?.text]).toEqual([text, text]);
        }
        kept += own.size;
        // Done once, there is nothing left to do.
        expect(workbook.apply(plan).refreshed().edits).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
  expect(kept).toBeGreaterThan(10);
});
