import { columnName } from "../grid/address";
import { numberEntries } from "./facts/number-entries";
import { defineRule } from "./rule";

/** Weights, scores and amounts are numbers in their cells, or a SUM passes them over. One finding a column. */
export const numberAsText = defineRule({
  meta: {
    id: "number-as-text",
    severity: "warning",
    messages: { text: ["column", "count", "example"] },
    needs: [],
    yields: [{ to: "funds-unit", how: "follow" }],
    clause: "Excel：SUM 不计文本",
  },
  check: ({ table }) => {
    const columns = new Map<
      number,
      {
        cells: { sheet: string; row: number; column: number }[];
        example: string;
      }
    >();
    for (const { cell, text, held, storedAsText } of numberEntries(table)) {
      if (!storedAsText || !held) continue;
      const column = columns.get(cell.column) ?? {
        cells: [],
        example: text.trim(),
      };
      column.cells.push(cell);
      columns.set(cell.column, column);
    }
    return [...columns].flatMap(([column, { cells, example }]) => {
      const sorted = [...cells].sort((a, b) => a.row - b.row);
      const [primary] = sorted;
      const values = {
        column: columnName(column),
        count: cells.length,
        example,
      };
      return primary ? [{ message: "text", values, primary, cells: sorted, found: example }] : [];
    });
  },
});
