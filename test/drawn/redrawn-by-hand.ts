import fc from "fast-check";
import { cellKey, type Grid, type GridCell } from "../../src/core/grid/grid";
import { rebuilt, withBlankRow } from "./reshape";

/** What a person does to a sheet: one cell cleared, typed over, or exchanged with another, or a row put in. */
export type Deed =
  | { readonly kind: "clear"; readonly at: number }
  | { readonly kind: "type"; readonly at: number; readonly value: string | number }
  | { readonly kind: "exchange"; readonly at: number; readonly other: number }
  | { readonly kind: "insert-row"; readonly at: number };

const TYPED = [
  0,
  3,
  37.25,
  88,
  1234.5,
  "≥97.3%",
  "62.5%",
  "已完成",
  "2031年5月底前",
  "无",
  "—",
  "#REF!",
  "{score}",
  "好",
];

/** One deed anywhere on a sheet; which cell it strikes follows from the sheet. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("clear" as const), at: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("type" as const), at: fc.nat(), value: fc.constantFrom(...TYPED) }),
  },
  fc.record({ kind: fc.constant("exchange" as const), at: fc.nat(), other: fc.nat() }),
  fc.record({ kind: fc.constant("insert-row" as const), at: fc.nat() }),
);

/** The sheet after a deed. An empty sheet stays as it is. */
export function done(grid: Grid, what: Deed): Grid {
  const cells = [...grid.cells.values()];
  const cell = cells[what.at % cells.length];
  if (!cell) return grid;
  switch (what.kind) {
    case "clear":
      return rebuilt(grid, { cells: cells.filter((each) => each !== cell) });
    case "type":
      return rebuilt(grid, { cells: [...cells, typedOver(cell, what.value)] });
    case "exchange": {
      const other = cells[what.other % cells.length] ?? cell;
      const moved = new Map(grid.cells);
      moved.set(cellKey(cell.row, cell.column), { ...other, row: cell.row, column: cell.column });
      moved.set(cellKey(other.row, other.column), { ...cell, row: other.row, column: other.column });
      return rebuilt(grid, { cells: moved.values() });
    }
    case "insert-row":
      return withBlankRow(grid, cell.row).grid;
  }
}

function typedOver({ row, column }: GridCell, value: string | number): GridCell {
  return { row, column, value, text: String(value), formula: null, numberFormat: "General" };
}
