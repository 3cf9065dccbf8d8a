import type { Grid } from "../../core/grid/grid";
import type * as Places from "../../core/recognise/places";

/** Rows, headers and cells of the sheet that is shown, as corrections name them. */
export interface Pointer {
  /** Null where nothing stands on the row. */
  rowMark(row: number): ReturnType<typeof Places.rowMarkAt>;
  /** A row's first texts, "" where it is blank. */
  rowText(row: number): string;
  /** Rows as a header, and what their words would make of the columns; null where blank. */
  header(top: number, bottom: number): Places.NamedHeader | null;
  /** A row as the header of the funds. */
  funds(row: number): readonly Places.FundsLabel[];
  /** An answer by its label; null where no label stands beside or above it. */
  cell(row: number, column: number): Places.NamedCell | null;
}

export function pointerTo(places: typeof Places, shown: () => Grid | null): Pointer {
  const on = <T>(point: (grid: Grid) => T, nothing: T): T => {
    const grid = shown();
    return grid ? point(grid) : nothing;
  };
  return {
    rowMark: (row) => on((grid) => places.rowMarkAt(grid, row), null),
    rowText: (row) => on((grid) => places.rowTextAt(grid, row), ""),
    header: (top, bottom) => on((grid) => places.headerAt(grid, top, bottom), null),
    funds: (row) => on((grid) => places.fundsAt(grid, row), []),
    cell: (row, column) => on((grid) => places.cellAt(grid, row, column), null),
  };
}
