import fc from "fast-check";
import { cellAt, makeGrid, type CellValue, type Grid } from "../../../src/core/grid/grid";
import { applied } from "../../../src/core/edits/applied";
import { beforeAt } from "../../../src/core/edits/cell-state";
import { combine } from "../../../src/core/edits/combine";
import { conflicts } from "../../../src/core/edits/conflicts";
import type { CellEdit, EditPlan } from "../../../src/core/edits/edit-plan";
import { inverse } from "../../../src/core/edits/inverse";
import { mismatches } from "../../../src/core/edits/mismatches";
import { preview } from "../../../src/core/edits/preview";
import { mergesOf, problems } from "../../../src/core/edits/problems";
import { rectangles } from "../../../src/core/edits/rectangles";
import { standingOf } from "../../../src/core/edits/standing";
import { takeBack } from "../../../src/core/edits/take-back";
import type { Written } from "../../../src/core/edits/written";

const WHY = { id: "workbook.why.undo" };
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => Number(number.toPrecision(12)) || 0),
  fc.boolean(),
  fc.string({ minLength: 1 }),
  fc.constantFrom("=1", "-", "__proto__", "1/2"),
  fc.constant({ error: "#REF!" }),
);
const written: fc.Arbitrary<Written> = fc.oneof(
  value.map((content): Written => ({ kind: "value", value: content })),
  fc.record({ kind: fc.constant("formula" as const), formula: fc.constant("=A1+1"), expected: fc.integer() }),
);
const format = fc.constantFrom("General", "0.00", "@", "0.0%");

const grid: fc.Arbitrary<Grid> = fc
  .array(
    fc.record({ row: at(6), column: at(4), value, text: fc.string(), numberFormat: format, hasFormula: fc.boolean() }),
  )
  .map((cells) =>
    makeGrid({
      sheet: "表",
      cells: cells.map(({ hasFormula, ...cell }) => ({ ...cell, formula: hasFormula ? "=B2*2" : null })),
      merges: [{ top: 5, left: 1, bottom: 6, right: 2 }],
    }),
  );

const plan = (on: Grid): fc.Arbitrary<EditPlan> =>
  fc
    .uniqueArray(fc.record({ row: at(6), column: at(4), after: written, numberFormat: fc.option(format) }), {
      selector: ({ row, column }) => `${row}:${column}`,
    })
    .map((edits) => ({ edits: edits.map(({ numberFormat, ...rest }) => edit(on, rest, numberFormat)) }));

function at(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: most });
}

function edit(
  on: Grid,
  { row, column, after }: { row: number; column: number; after: Written },
  numberFormat: string | null = null,
): CellEdit {
  const cell = { sheet: on.sheet, row, column };
  return {
    cell,
    before: beforeAt(on, row, column),
    after,
    why: WHY,
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}

function sorted(grids: readonly Grid[]) {
  return grids.map((each) => ({ ...each, cells: [...each.cells].sort(([a], [b]) => a - b) }));
}

describe("a plan and its inverse", () => {
  test("restore every grid exactly, and touch no other", () => {
    const other = makeGrid({ sheet: "别的", cells: [] });
    fc.assert(
      fc.property(
        grid.chain((on) => fc.tuple(fc.constant(on), plan(on))),
        ([on, forward]) => {
          const before = [on, other];
          const after = applied(forward, before);
          expect(after[1]).toBe(other);
          const back = inverse(forward, standingOf(before), standingOf(after));
          expect(conflicts(back, standingOf(after))).toEqual([]);
          expect(sorted(applied(back, after))).toEqual(sorted(before));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a plan is proven written by what it wrote, and by nothing less", () => {
    fc.assert(
      fc.property(
        grid.chain((on) => fc.tuple(fc.constant(on), plan(on))),
        ([on, forward]) => {
          const found = standingOf([on]);
          const after = standingOf(applied(forward, [on]));
          const blanked = forward.edits.filter(({ after: to }) => to.kind === "value" && (to.value ?? "") === "");
          // A grid does not keep the format of a blank cell, so only cells that hold something can be compared in it.
          const solid = { edits: forward.edits.filter((each) => !blanked.includes(each)) };
          expect(mismatches(solid, found, after)).toEqual([]);
          const changing = solid.edits.filter(({ cell }) => {
            const [a, b] = [found.cell(cell), after.cell(cell)];
            return JSON.stringify([a.value, a.formula]) !== JSON.stringify([b.value, b.formula]) && b.formula === null;
          });
          expect(mismatches({ edits: changing }, found, found)).toHaveLength(changing.length);
        },
      ),
    );
  });

  test("what was not written need not be taken back", () => {
    const on = makeGrid({ sheet: "表", cells: [] });
    const forward = { edits: [edit(on, { row: 1, column: 1, after: { kind: "value", value: 1 } })] };
    expect(takeBack(forward, standingOf([on]), standingOf([on]))).toBeNull();
    const back = takeBack(forward, standingOf([on]), standingOf(applied(forward, [on])));
    expect(back?.edits).toMatchObject([{ after: { kind: "value", value: null } }]);
  });

  test("added sheets are taken away again, settings put back", () => {
    const on = makeGrid({ sheet: "表", cells: [] });
    const sheet = {
      name: "报告",
      columnWidths: [10],
      rows: [{ cells: [{ content: { kind: "value", value: "=x" } as const }] }],
    };
    const forward: EditPlan = { edits: [], addSheets: [sheet], settings: [{ key: "k", before: null, after: "v" }] };
    const after = applied(forward, [on]);
    expect(cellAt(after[1] ?? on, 1, 1)).toMatchObject({ value: "=x", formula: null, numberFormat: "@" });
    const back = inverse(forward, standingOf([on]), standingOf(after));
    expect(back.settings).toEqual([{ key: "k", before: "v", after: null }]);
    expect(applied(back, after)).toEqual([on]);
  });
});

describe("problems", () => {
  const on = makeGrid({ sheet: "表", cells: [], merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
  const number = { kind: "value", value: 1 } as const;
  const kinds = (plan: EditPlan) => problems(plan, mergesOf([on])).map(({ kind }) => kind);

  test.each<[string, CellEdit[], string[]]>([
    ["the top-left cell of a merged area", [edit(on, { row: 1, column: 1, after: number })], []],
    ["the covered part of a merged area", [edit(on, { row: 2, column: 2, after: number })], ["covered"]],
    ["twice the same cell", [3, 3].map((row) => edit(on, { row, column: 3, after: number })), ["duplicate"]],
    ["the last cell", [edit(on, { row: 1_048_576, column: 16_384, after: number })], []],
    ["a row too many", [edit(on, { row: 1_048_577, column: 1, after: number })], ["outside"]],
    ["a column too many", [edit(on, { row: 9, column: 16_385, after: number })], ["outside"]],
    ["row 0", [edit(on, { row: 0, column: 5, after: number })], ["outside"]],
    ["half a row", [edit(on, { row: 3.5, column: 5, after: number })], ["outside"]],
    ["not a number", [edit(on, { row: 3, column: 3, after: { kind: "value", value: NaN } })], ["content"]],
    ["the longest text", [edit(on, { row: 3, column: 3, after: { kind: "value", value: "长".repeat(32_767) } })], []],
    [
      "a longer text",
      [edit(on, { row: 3, column: 3, after: { kind: "value", value: "长".repeat(32_768) } })],
      ["content"],
    ],
    ["no formula", [edit(on, { row: 3, column: 3, after: { kind: "formula", formula: "SUM(A1)" } })], ["content"]],
  ])("%s", (_what, edits, expected) => {
    expect(kinds({ edits })).toEqual(expected);
  });

  test.each(["", "a/b", "'a", "x".repeat(32), "History", "a:b", "[a]"])("%j is no name of a sheet", (name) => {
    expect(kinds({ edits: [], addSheets: [{ name, columnWidths: [], rows: [] }] })).toEqual(["sheet-name"]);
  });

  test("two new sheets of one name, overlapping merges, an impossible width", () => {
    const sheet = { name: "报告", columnWidths: [], rows: [] };
    expect(kinds({ edits: [], addSheets: [sheet, { ...sheet, name: "报告" }] })).toEqual(["sheet-name"]);
    const merges = [on.merges[0], { top: 2, left: 2, bottom: 3, right: 3 }].flatMap((area) => area ?? []);
    expect(kinds({ edits: [], addSheets: [{ ...sheet, merges }] })).toEqual(["layout"]);
    expect(kinds({ edits: [], addSheets: [{ ...sheet, columnWidths: [256] }] })).toEqual(["layout"]);
  });
});

test.each([
  [0, []],
  [409.5, []],
  [410, ["layout"]],
  [-1, ["layout"]],
])("a row of %d points: %j", (height, kinds) => {
  const rowHeights = [{ sheet: "表", row: 1, height }];
  const addSheets = [{ name: "新", columnWidths: [9], rows: [{ cells: [], height }] }];
  expect(problems({ edits: [], rowHeights }, () => []).map(({ kind }) => kind)).toEqual(kinds);
  expect(problems({ edits: [], addSheets }, () => []).map(({ kind }) => kind)).toEqual(kinds);
});

test("a height read back otherwise than within a pixel was not written", () => {
  const plan: EditPlan = { edits: [], rowHeights: [{ sheet: "表", row: 3, height: 40 }] };
  const found = standingOf([]);
  const reads = (height: number | null) => mismatches(plan, found, { ...found, rowHeight: () => height });
  expect(reads(40.25)).toEqual([]);
  expect(reads(20)).toEqual([{ kind: "row", sheet: "表", row: 3 }]);
  expect(reads(null)).toHaveLength(1);
});

describe("combining", () => {
  const on = makeGrid({ sheet: "表", cells: [] });
  const put = (row: number, content: CellValue): EditPlan => ({
    edits: [edit(on, { row, column: 1, after: { kind: "value", value: content } })],
  });

  test("keeps one of two that want the same, and tells of two that do not", () => {
    const { plan: both, clashes } = combine([put(1, 1), put(1, 1), put(2, "a"), put(2, "b")]);
    expect(both.edits.map(({ after }) => after)).toMatchObject([{ value: 1 }, { value: "a" }]);
    expect(clashes).toEqual([{ kind: "cell", cell: { sheet: "表", row: 2, column: 1 } }]);
  });
});

describe("a preview", () => {
  test("shows what stands there, what will, and why", () => {
    const cell = { row: 1, column: 1, value: 0.9136, text: "91.36%", formula: null, numberFormat: "0.00%" };
    const on = makeGrid({ sheet: "表", cells: [cell] });
    const rows = preview({
      edits: [
        edit(on, { row: 1, column: 1, after: { kind: "value", value: 0.914 } }),
        edit(on, { row: 2, column: 1, after: { kind: "formula", formula: "=A1", expected: 0.5 } }, "0.0%"),
      ],
    });
    expect(rows).toMatchObject([
      { before: { text: "91.36%" }, after: { text: "91.40%", formula: null }, why: WHY },
      { before: { text: "" }, after: { text: "50.0%", formula: "=A1" } },
    ]);
  });
});

test("rectangles cover exactly the cells given, each once", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ row: at(8), column: at(8) }), { selector: (c) => `${c.row}:${c.column}` }),
      (cells) => {
        const covered = rectangles(cells).flatMap(({ area, items }) =>
          items.flatMap((row, i) =>
            row.map((cell, j) => {
              expect(cell).toEqual({ row: area.top + i, column: area.left + j });
              return `${cell.row}:${cell.column}`;
            }),
          ),
        );
        expect(covered.sort()).toEqual(cells.map((c) => `${c.row}:${c.column}`).sort());
      },
    ),
  );
  const full = Array.from({ length: 12 }, (_, i) => ({ row: Math.floor(i / 3) + 2, column: (i % 3) + 2 }));
  expect(rectangles(full).map(({ area }) => area)).toEqual([{ top: 2, left: 2, bottom: 5, right: 4 }]);
});
