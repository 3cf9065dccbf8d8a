import { fundsBlocksOf } from "../score/funds-blocks";
import { unfilledCells } from "./facts/execution";
import { executionRow } from "../score/funds-blocks";
import { cellsOf } from "./facts/cells-of";
import { defineRule } from "./rule";

/** Where budget and executed amount are given, the form's columns for the execution's weight and rate are filled. */
export const executionRowUnfilled = defineRule({
  meta: {
    id: "execution-row-unfilled",
    severity: "error",
    messages: { blank: [] },
    needs: ["funds"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) => {
    const blocks = fundsBlocksOf(table).filter(({ headerCells }) => headerCells.weight ?? headerCells.rate);
    if (blocks.length === 0) return { inapplicable: { id: "not-applicable.execution-columns" } };
    return blocks.flatMap((block) => {
      const [primary, ...others] = unfilledCells(block);
      if (!primary) return [];
      const row = executionRow(block);
      const amounts = cellsOf(row?.executed, row?.annualBudget);
      return [{ message: "blank", primary, cells: [primary, ...others, ...amounts] }];
    });
  },
});
