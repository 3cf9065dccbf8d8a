import type { CellRef } from "../grid/address";
import { contains } from "../grid/address";
import { isErrorValue, type GridCell } from "../grid/grid";
import { referencesIn } from "./facts/formula";
import { followKey } from "./facts/follow-key";
import { defineRule } from "./rule";

/** No #REF!, #DIV/0! … inside the table. What only passes another cell's error on follows from that one. */
export const formulaError = defineRule({
  meta: {
    id: "formula-error",
    severity: "error",
    messages: { error: ["error"] },
    needs: [],
    yields: [],
    clause: "Excel：公式错误值",
  },
  check: ({ grids, table }) => {
    const grid = grids.find((one) => one.sheet === table.sheet);
    if (!grid) return [];
    const broken = [...grid.cells.values()]
      .filter((cell) => isErrorValue(cell.value) && contains(table.range, cell))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    return broken.map((cell) => {
      const error = isErrorValue(cell.value) ? cell.value.error : "";
      const source = sourceOf(cell, broken);
      return {
        message: "error",
        values: { error },
        primary: at(cell, table.sheet),
        found: error,
        ...(source
          ? {
              follows: followKey({
                rule: "formula-error",
                primary: at(source, table.sheet),
              }),
            }
          : {}),
      };
    });
  },
});

function sourceOf(cell: GridCell, broken: readonly GridCell[]): GridCell | undefined {
  if (cell.formula === null) return undefined;
  const references = referencesIn(cell.formula);
  return broken.find((other) => other !== cell && references.some((range) => contains(range, other)));
}

function at({ row, column }: GridCell, sheet: string): CellRef {
  return { sheet, row, column };
}
