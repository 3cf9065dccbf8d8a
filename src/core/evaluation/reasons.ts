import { a1 } from "../grid/address";
import type { FundsBlock, FundsRole, FundsRow } from "./funds";
import type { Goal } from "./indicator";
import type { Why } from "./why";

/** Why a cell above or below the indicators has its role. */
export interface Reason<Role extends string> {
  readonly role: Role;
  readonly why: Why;
}

const FUNDS: readonly FundsRole[] = ["initialBudget", "annualBudget", "executed", "rate", "weight", "score", "reason"];

/** Of each role that a row of the funds has: the header over its column, or the label beside it. */
export function fundsReasons({ headerCells }: FundsBlock, row: FundsRow): Reason<FundsRole>[] {
  return FUNDS.flatMap((role): Reason<FundsRole>[] => {
    const header = headerCells[role];
    const entry = row[role];
    if (!entry) return [];
    if (header && entry.held?.from !== "label")
      return [{ role, why: { id: "recognise.why.funds-column", values: { cell: a1(header) } } }];
    const id = entry.held?.from === "label" ? "recognise.why.in-label" : "recognise.why.beside-label";
    return [{ role, why: { id, values: { label: row.label.value } } }];
  });
}

/** Of a goal's text: the label that it stands under or beside. */
export function goalReason({ label }: Goal): Why {
  const values = { label: label?.value ?? "" };
  return { id: label ? "recognise.why.goal-label" : "recognise.why.goal-place", values };
}
