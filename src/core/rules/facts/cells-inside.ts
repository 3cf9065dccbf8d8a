import { contains, type Range } from "../../grid/address";
import { cellAt, type Grid, type GridCell } from "../../grid/grid";

/** The filled cells of a range, row by row from the left; looked for where there are fewer of, addresses or cells. */
export function cellsInside(grid: Grid, range: Range): readonly GridCell[] {
  const { top, left, bottom, right } = range;
  const width = right - left + 1;
  if ((bottom - top + 1) * width > grid.cells.size)
    return [...grid.cells.values()]
      .filter((cell) => contains(range, cell))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  const addresses = Array.from({ length: (bottom - top + 1) * width }, (_, at) => at);
  return addresses.flatMap((at) => cellAt(grid, top + Math.floor(at / width), left + (at % width)) ?? []);
}
