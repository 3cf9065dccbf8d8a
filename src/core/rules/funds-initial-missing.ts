import { AMOUNT_ROLES, totalRows } from "./facts/funds";
import { defineRule } from "./rule";

/** A form with the column 年初预算数 has it filled somewhere. */
export const fundsInitialMissing = defineRule({
  meta: {
    id: "funds-initial-missing",
    severity: "info",
    messages: { blank: [] },
    needs: ["funds"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) => {
    const rows = totalRows(table).filter(({ row }) => row.initialBudget && row.annualBudget);
    if (rows.length === 0) return { inapplicable: { id: "not-applicable.two-budgets" } };
    return rows.flatMap(({ block, row: total }) => {
      const filled = block.rows.some((row) => AMOUNT_ROLES.some((role) => row[role]?.held));
      const blank = block.rows.every(
        (row) => !row.initialBudget || ["blank", "not-applicable"].includes(row.initialBudget.state),
      );
      if (!total.initialBudget || !filled || !blank) return [];
      const cells = block.rows.flatMap((row) => (row.initialBudget?.state === "blank" ? [row.initialBudget.cell] : []));
      return [{ message: "blank", primary: total.initialBudget.cell, cells }];
    });
  },
});
