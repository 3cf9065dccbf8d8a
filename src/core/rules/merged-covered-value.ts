import { a1, a1Range, contains, type CellRef, type Range } from "../grid/address";
import { cellAt, isErrorValue, type Grid, type GridCell } from "../grid/grid";
import { ownGrid } from "./facts/own-grid";
import { defineRule } from "./rule";

/** No value lies hidden under a merged area. One that only repeats what is shown hides nothing. */
export const mergedCoveredValue = defineRule({
  meta: {
    id: "merged-covered-value",
    severity: "warning",
    messages: { covered: ["value", "cell", "area"] },
    needs: [],
    yields: [],
    clause: "Excel：合并单元格",
  },
  check: (context) => {
    const grid = ownGrid(context);
    const { range } = context.table;
    return grid.merges
      .filter((merge) => contains(range, { row: merge.top, column: merge.left }))
      .filter((merge) => contains(range, { row: merge.bottom, column: merge.right }))
      .flatMap((merge) => {
        const [primary, ...others] = coveredCells(grid, merge);
        if (!primary) return [];
        const { text } = primary;
        const place = ({ row, column }: GridCell): CellRef => ({ sheet: grid.sheet, row, column });
        return [
          {
            message: "covered",
            values: { value: text, cell: a1(primary), area: a1Range(merge) },
            primary: place(primary),
            cells: [primary, ...others].map(place),
            found: text,
          },
        ];
      });
  },
});

/** What a merged area hides: every cell that holds something else than its corner. */
function coveredCells(grid: Grid, merge: Range): readonly GridCell[] {
  const shown = cellAt(grid, merge.top, merge.left)?.text.trim();
  const covered: GridCell[] = [];
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const cell = cellAt(grid, row, column);
      const text = cell?.text.trim();
      if (cell && !isErrorValue(cell.value) && text !== "" && text !== shown) covered.push(cell); // an error is told as one
    }
  }
  return covered;
}
