import type { CellRef } from "../grid/address";
import { contains } from "../grid/address";
import { isErrorValue, type GridCell } from "../grid/grid";
import { cellsInside } from "./facts/cells-inside";
import { referencesIn } from "./facts/formula";
import { followKey } from "./facts/follow-key";
import { ownGrid } from "./facts/own-grid";
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
  check: (context) => {
    const broken = cellsInside(ownGrid(context), context.table.range).flatMap((cell) =>
      isErrorValue(cell.value) ? [{ cell, error: cell.value.error }] : [],
    );
    const at = ({ row, column }: GridCell): CellRef => ({ sheet: context.table.sheet, row, column });
    return broken.map(({ cell, error }) => {
      const source = sourceOf(
        cell,
        broken.map((one) => one.cell),
      );
      return {
        message: "error",
        values: { error },
        primary: at(cell),
        found: error,
        ...(source ? { follows: followKey({ rule: "formula-error", primary: at(source) }) } : {}),
      };
    });
  },
});

function sourceOf(cell: GridCell, broken: readonly GridCell[]): GridCell | undefined {
  if (cell.formula === null) return undefined;
  const references = referencesIn(cell.formula);
  return broken.find((other) => other !== cell && references.some((range) => contains(range, other)));
}
