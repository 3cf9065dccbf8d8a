import type { Dec } from "../evaluation/decimal";
import type { FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { FundsColumn } from "./funds-columns";
import { labelledInColumn } from "./funds-in-labels";
import { asAmount, asRate } from "./read-amount";
import { asPoints, numberEntry, textEntry, type Interpret } from "./read-entry";
import { blankAt, firstFilled } from "./role-column";

/** What one row says in these columns: amounts in the block's unit, the rate as a fraction. */
export function readFundsRow(
  sheet: LogicalSheet,
  row: number,
  label: LogicalCell,
  columns: readonly FundsColumn[],
  unit: string | null,
): Omit<FundsRow, "label" | "row" | "kind" | "parent"> {
  const cellOf = (role: FundsRole): LogicalCell | null => {
    const column = columns.find((one) => one.role === role);
    const cell = column && firstFilled(sheet, row, column.left, column.right);
    // A label may be merged across the amounts, a header down to the row; neither is one of them.
    const isLabel = cell === column?.cell || (cell === label && cell.column < (column?.left ?? 0));
    return column && isLabel ? blankAt(row, column.left) : (cell ?? null);
  };
  const number = (role: FundsRole, interpret: Interpret): Entry<Dec> | null => {
    const cell = cellOf(role);
    return cell ? numberEntry(sheet, cell, interpret) : null;
  };
  const amount = (role: FundsRole): Entry<Dec> | null => {
    const entry = number(role, asAmount(unit));
    const cell = entry?.state === "unreadable" ? cellOf(role) : null;
    return (cell && labelledInColumn(sheet, cell, unit)) ?? entry;
  };
  const annual = amount("annualBudget");
  const initial = amount("initialBudget");
  const executed = amount("executed");
  const header = columns.find(({ role }) => role === "rate")?.cell.text ?? "";
  const reason = cellOf("reason");
  return {
    initialBudget: initial,
    annualBudget: annual,
    executed,
    weight: number("weight", asPoints),
    rate: number("rate", asRate(header, (annual ?? initial)?.held?.value ?? null, executed?.held?.value ?? null)),
    score: number("score", asPoints),
    reason: reason && textEntry(sheet, reason),
  };
}
