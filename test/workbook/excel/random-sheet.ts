import fc from "fast-check";
import { contains, type Range } from "../../../src/core/grid/address";
import type { CellValue, GridCell } from "../../../src/core/grid/grid";
import type { Written } from "../../../src/core/edits/written";

export interface RandomCell {
  readonly row: number;
  readonly column: number;
  readonly after: Written;
  readonly numberFormat: string;
  readonly setsFormat: boolean;
}

const TRICKY = [
  "=1+1",
  "＝A1",
  "+8",
  "-",
  "@",
  "\t=",
  "'x",
  "5%",
  "1/2",
  "2024年3月5日",
  "TRUE",
  "#N/A",
  "007",
  "__proto__",
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1000, max: 1000 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((number) => Number(number.toPrecision(12))),
  fc.boolean(),
  fc.constantFrom(...TRICKY),
  fc.string({ maxLength: 8 }).map((text) => (text === "" ? null : text)),
  fc.constant({ error: "#DIV/0!" }),
);

const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 5, arbitrary: value.map((content): Written => ({ kind: "value", value: content })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("=SUM(A1:A3)", '=A1&"x y"', "=1")
      .map((formula): Written => ({ kind: "formula", formula })),
  },
);

const ONE: Written = { kind: "formula", formula: "=1" };

/** All formulas read column A. One that stands in it would have no one value: Excel stops at it, others go round. */
function isCircular({ column, after }: RandomCell): boolean {
  return column === 1 && after.kind === "formula";
}

/** Different cells of a sheet, each with what is to stand in it. */
function newCells(rows: number, columns: number): fc.Arbitrary<RandomCell[]> {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: rows }),
    column: fc.integer({ min: 1, max: columns }),
    after: written,
    numberFormat: fc.constantFrom("General", "0.00", "@", "0.00%"),
    setsFormat: fc.boolean(),
  });
  return fc
    .uniqueArray(cell, { maxLength: 12, selector: ({ row, column }) => `${row}:${column}` })
    .map((cells) => cells.map((one) => (isCircular(one) ? { ...one, after: ONE } : one)));
}

export interface RandomCase {
  readonly merge: Range;
  /** What the sheet holds before. */
  readonly seeds: readonly RandomCell[];
  /** What the plan writes. */
  readonly writes: readonly RandomCell[];
}

/** A sheet with one merged area anywhere, and a plan for it; nothing lies in the part that the merge covers. */
export function randomCase(rows: number, columns: number): fc.Arbitrary<RandomCase> {
  const merge = fc
    .record({
      top: fc.integer({ min: 1, max: rows - 1 }),
      left: fc.integer({ min: 1, max: columns - 1 }),
      height: fc.integer({ min: 0, max: 2 }),
      width: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ top, left, height, width }) => ({
      top,
      left,
      bottom: Math.min(rows, top + height),
      right: Math.min(columns, left + width),
    }));
  const cells = newCells(rows, columns);
  return fc.record({ merge, seeds: cells, writes: cells }).map(({ merge: area, seeds, writes }) => {
    const free = ({ row, column }: RandomCell) =>
      !contains(area, { row, column }) || (row === area.top && column === area.left);
    return { merge: area, seeds: seeds.filter(free), writes: writes.filter(free) };
  });
}

/** Numbers in every cell. */
export function seedCells(rows: number, columns: number): GridCell[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns) + 1,
    column: (i % columns) + 1,
    value: i,
    text: String(i),
    formula: null,
    numberFormat: "General",
  }));
}
