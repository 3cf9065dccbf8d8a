import { dec, roundHalfUp, type Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { TableReview } from "../review/review";
import { budgetOf, executionRow, fundsBlocksOf } from "../score/funds-blocks";
import { executionRate } from "../score/execution-score";
import { agreeing, type Held } from "./held";
import { UNITS } from "./lexicon/money";
import type { Statement, StatementRole } from "./statement";

const BUDGETS = ["initialBudget", "annualBudget"] as const;

/** The amounts that the sheet holds for a role, in 万元, the total row's first; empty where it holds none. */
export function sheetAmounts({ table }: TableReview, role: StatementRole | null): readonly Held[] {
  if (role !== "executed" && role !== "annualBudget" && role !== "initialBudget") return [];
  return fundsBlocksOf(table).flatMap((block) => {
    const unit = unitOf(block, table.head.amountUnit?.value ?? null);
    const total = executionRow(block) ?? block.rows[0];
    const rows = [...(total ? [total] : []), ...block.rows.filter((row) => row !== total)];
    return rows.flatMap((row) => amountsOf(row, role).map((held) => ({ ...held, value: held.value.times(unit) })));
  });
}

/** A budget may be the initial one or the adjusted one; the role's own comes first. */
function amountsOf(row: FundsRow, role: "executed" | (typeof BUDGETS)[number]): Held[] {
  const roles = role === "executed" ? [role] : [role, ...BUDGETS.filter((other) => other !== role)];
  return roles.flatMap((one) => {
    const held = row[one]?.held;
    return held ? [{ value: held.value, cells: held.cells }] : [];
  });
}

function unitOf(block: FundsBlock, head: string | null): Dec {
  const unit = block.amountUnit?.value ?? head ?? "万元";
  return dec((Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined) ?? "1");
}

/** The execution rate as the sheet prints it and as its amounts give it, as fractions. */
export function sheetRates({ table }: TableReview): readonly Held[] {
  return fundsBlocksOf(table).flatMap((block) => {
    const row = executionRow(block) ?? block.rows[0];
    const printed = [block.execution?.rate?.held, row?.rate?.held].flatMap((held) =>
      held ? [{ value: held.value, cells: held.cells }] : [],
    );
    const rate = executionRate(block);
    const cells = row ? [row.executed, budgetOf(row)].flatMap((entry) => entry?.held?.cells ?? []) : [];
    return [...printed, ...(rate ? [{ value: rate.value, cells }] : [])];
  });
}

/** Whether an amount or a rate is one of those held, rounded to what the text shows in its own unit. */
export function sameAmount(statement: Statement, held: readonly Held[]): boolean {
  const { value, word, decimals, kind } = statement;
  if (value === null) return true;
  const unit =
    kind === "rate" ? dec("0.01") : dec((word !== null && Object.hasOwn(UNITS, word) ? UNITS[word] : undefined) ?? "1");
  return agreeing(held, (one) => roundHalfUp(one.div(unit), decimals).eq(value.div(unit)));
}
