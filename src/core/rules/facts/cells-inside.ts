import { contains, type Range } from "../../grid/address";
import type { Grid, GridCell } from "../../grid/grid";

/** The filled cells of a range, row by row from the left. */
export function cellsInside(grid: Grid, range: Range): readonly GridCell[] {
  return [...grid.cells.values()]
    .filter((cell) => contains(range, cell))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
