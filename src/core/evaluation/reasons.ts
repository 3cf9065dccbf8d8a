import { a1 } from "../grid/address";
import type { FundsBlock, FundsRole } from "./funds";
import type { Goal } from "./indicator";
import type { Why } from "./why";

/** Why a cell above or below the indicators has its role. */
export interface Reason<Role extends string> {
  readonly role: Role;
  readonly why: Why;
}

const FUNDS: readonly FundsRole[] = ["initialBudget", "annualBudget", "executed", "rate", "weight", "score", "reason"];

/** Of each role of the funds: the header over its column, or the label beside it. */
export function fundsReasons(funds: FundsBlock | null): Reason<FundsRole>[] {
  if (!funds) return [];
  const row = funds.rows[funds.totalRow ?? 0];
  return FUNDS.flatMap((role): Reason<FundsRole>[] => {
    const header = funds.headerCells[role];
    const entry = row?.[role];
    if (header) return [{ role, why: { id: "recognise.why.funds-column", values: { cell: a1(header) } } }];
    if (!entry || !row) return [];
    const id = entry.held?.from === "label" ? "recognise.why.in-label" : "recognise.why.beside-label";
    return [{ role, why: { id, values: { label: row.label.value } } }];
  });
}

/** Of a goal's text: the label that it stands under or beside. */
export function goalReason({ label }: Goal): Why {
  const values = { label: label?.value ?? "" };
  return { id: label ? "recognise.why.goal-label" : "recognise.why.goal-place", values };
}
