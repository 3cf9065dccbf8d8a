import { a1, type CellRef } from "../../grid/address";
import { cellKey, type Grid } from "../../grid/grid";
import { plain, type Dec } from "../../evaluation/decimal";
import type { Profile } from "../../evaluation/profile";
import { quoted } from "./quoted";

/** SUM over score cells, those that follow one another as ranges. What lies between them is never added along. */
export function sumFormula(grid: Grid, cells: readonly CellRef[]): string {
  const bottoms = new Map(grid.merges.map(({ top, left, bottom }) => [cellKey(top, left), bottom]));
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { first: CellRef; last: CellRef }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (
      run?.last.column === cell.column &&
      (bottoms.get(cellKey(run.last.row, run.last.column)) ?? run.last.row) + 1 === cell.row
    )
      run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const areas = runs.map(({ first, last }) => (first === last ? a1(first) : `${a1(first)}:${a1(last)}`));
  return `=SUM(${areas.join(",")})`;
}

/** The grade of a total by the profile's bounds, which speak of 100. */
export function gradeFormula(total: CellRef, fullMark: Dec, grades: Profile["grades"]): string {
  const words = grades.reduceRight(
    (otherwise, { from, grade }, index) =>
      index === grades.length - 1
        ? quoted(grade)
        : `IF(ROUND(${a1(total)},10)>=${plain(from.times(fullMark).div(100))},${quoted(grade)},${otherwise})`,
    quoted(""),
  );
  return `=IF(${a1(total)}="","",${words})`;
}
