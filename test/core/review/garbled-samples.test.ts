import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonFile } from "../../../src/cli/contract/document";
import { makeGrid, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { toMarkdown } from "../../../src/core/narrate/to-markdown";
import { narrated } from "../../../src/core/review/narrated";
import { review } from "../../../src/core/review/review-workbook";
import { NO_SETTINGS } from "../../../src/core/settings/settings";
import { readWorkbook } from "../../../src/workbook/xlsx/read";

const samples = resolve(__dirname, "../../../samples");
const workbooks = readdirSync(samples)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => ({ name, grids: readWorkbook(new Uint8Array(readFileSync(join(samples, name)))).grids }));

const HOSTILE = [
  "__proto__",
  "constructor",
  '=HYPERLINK("http://x","y")',
  "<img src=x onerror=alert(1)>",
  "{weight}",
  "分".repeat(3000),
];

type Change = (cell: GridCell) => GridCell | null;

function changed(grids: readonly Grid[], sheet: number, at: number, change: Change): Grid[] {
  return grids.map((grid, index) => {
    if (index !== sheet % grids.length) return grid;
    const cells = [...grid.cells.values()];
    const target = cells[at % Math.max(1, cells.length)];
    const { visibility, merges, hiddenRows, hiddenColumns } = grid;
    return makeGrid({
      sheet: grid.sheet,
      visibility,
      merges,
      hiddenRows,
      hiddenColumns,
      cells: cells.flatMap((cell) => (cell === target ? (change(cell) ?? []) : [cell])),
    });
  });
}

/** The whole walk: recognise, score, check, narrate, print. */
function walk(grids: readonly Grid[]): { json: string; reports: string[] } {
  const all = review(grids);
  return {
    json: JSON.stringify(jsonFile("zh-CN", { file: "x.xlsx", error: null, review: all, settingProblems: [] })),
    reports: all.tables.map((table) => toMarkdown(narrated(table, NO_SETTINGS))),
  };
}

const text =
  (value: string): Change =>
  (cell) => ({ ...cell, value, text: value, formula: null });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(() => null),
  fc.constantFrom(...HOSTILE).map(text),
  fc.string({ unit: "binary" }).map(text),
  fc.double().map((value): Change => (cell) => ({ ...cell, value, text: String(value) })),
  fc.constantFrom("#REF!", "#DIV/0!").map((error): Change => (cell) => ({ ...cell, value: { error }, text: error })),
);

describe.each(workbooks)("$name", ({ grids }) => {
  test("any cell deleted throws nothing", () => {
    grids.forEach((grid, sheet) => {
      for (let at = 0; at < grid.cells.size; at += 1) {
        expect(() => walk(changed(grids, sheet, at, () => null))).not.toThrow();
      }
    });
  });

  test("any cells garbled throw nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(2000), change), { minLength: 1, maxLength: 5 }), (changes) => {
        const garbled = changes.reduce<readonly Grid[]>((now, [sheet, at, how]) => changed(now, sheet, at, how), grids);
        walk(garbled);
      }),
      { numRuns: 60 },
    );
  });

  test("a number that is none is #NUM!, wherever it stands", () => {
    const infinite: Change = (cell) => ({ ...cell, value: Infinity, text: "Infinity" });
    for (let at = 0; at < 400; at += 7) expect(walk(changed(grids, 0, at, infinite)).json).not.toContain("Infinity");
  });

  test("hostile text stays text", () => {
    for (const value of HOSTILE) {
      for (let at = 0; at < 60; at += 7) {
        const { reports } = walk(changed(grids, 0, at, text(value)));
        expect(reports.join("")).not.toMatch(/(?<!\\)<img/u); // escaped, Markdown shows it as text
      }
    }
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)["weight"]).toBeUndefined();
  });
});
