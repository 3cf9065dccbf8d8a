import { sum, ZERO, type Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { Entry } from "../evaluation/sourced";
import { withinTolerance } from "../score/tolerance";
import { addition, figure } from "./facts/figures";
import { AMOUNT_ROLES, amountDecimals, totalRows, type AmountRole } from "./facts/funds";
import { defineRule, type Draft } from "./rule";

/**
 * 年度资金总额 is the sum of its parts, column by column. A column whose parts are all blank is not compared, nor is a
 * single 其中 that is less than the whole.
 */
export const fundsTotal = defineRule({
  meta: {
    id: "funds-total",
    severity: "error",
    messages: {
      "initialBudget-differs": ["total", "sum"],
      "annualBudget-differs": ["total", "sum"],
      "executed-differs": ["total", "sum"],
      "initialBudget-blank": ["sum"],
      "annualBudget-blank": ["sum"],
      "executed-blank": ["sum"],
    },
    needs: ["funds"],
    yields: [
      { to: "formula-error", how: "drop" },
      { to: "formula-range-short", how: "follow" },
      { to: "funds-overspent", how: "follow" },
      { to: "funds-zero-budget", how: "follow" },
      { to: "funds-unit", how: "follow", where: "table" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: ({ table }) => {
    const compared = totalRows(table).filter(({ block }) => block.rows.some((row) => row.kind === "part"));
    if (compared.length === 0) return { inapplicable: { id: "not-applicable.funds-parts" } };
    return compared.flatMap(({ block, row }) => AMOUNT_ROLES.flatMap((role) => columnDraft(block, row, role)));
  },
});

function columnDraft(block: FundsBlock, total: FundsRow, role: AmountRole): Draft[] {
  const entry = total[role];
  const parts = block.rows.filter((row) => row.kind === "part" && isPartOf(block, row, total));
  const held = parts.flatMap((row) => (row[role]?.held ? [row[role]] : []));
  if (!entry || held.length === 0 || entry.state === "error" || parts.some((row) => broken(row[role]))) return [];
  const values = held.flatMap((part) => part.held?.value ?? []);
  const added = sum(values);
  const whole = entry.held?.value;
  if (whole && withinTolerance(whole, added, amountDecimals(block, role))) return [];
  if (!whole && (entry.state !== "blank" || added.eq(0))) return [];
  if (whole?.gt(added) && parts.length === 1) return [];
  if (whole && brokenDownTwice(whole, values)) return [];
  return [
    {
      message: whole ? `${role}-differs` : `${role}-blank`,
      values: {
        ...(whole ? { total: figure(whole) } : {}),
        sum: figure(added),
      },
      primary: entry.cell,
      cells: [entry.cell, ...held.map((part) => part.cell)],
      expected: figure(added),
      found: whole ? figure(whole) : null,
      explanation: addition(values, added),
    },
  ];
}

function isPartOf(block: FundsBlock, row: FundsRow, total: FundsRow): boolean {
  return row.parent === null || block.rows[row.parent] === total;
}

function broken(entry: Entry<Dec> | null): boolean {
  return entry?.state === "error" || entry?.state === "unreadable";
}

/** By source and by use again: consecutive parts that make the whole several times over. */
function brokenDownTwice(whole: Dec, values: readonly Dec[]): boolean {
  let run = ZERO;
  let times = 0;
  for (const value of values) {
    run = run.plus(value);
    if (run.eq(whole)) {
      run = ZERO;
      times += 1;
    }
  }
  return whole.gt(ZERO) && times > 1 && run.eq(ZERO);
}
