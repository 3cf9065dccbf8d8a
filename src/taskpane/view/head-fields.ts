import type { CellRef } from "../../core/grid/address";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { FundsRole } from "../../core/evaluation/funds";
import { fundsReasons, headReasons } from "../../core/evaluation/reasons";
import type { Why } from "../../core/evaluation/why";
import type { CellRole } from "../../core/settings/correction";

/** One thing that stands above the indicators, as printed. */
export interface HeadField {
  /** Wording under `pane.field.<name>` for the head, `correct.funds.<name>` for the funds. */
  readonly label: `pane.field.${string}` | `correct.funds.${string}`;
  /** Null where the sheet does not say what a person can show. */
  readonly text: string | null;
  readonly cells: readonly CellRef[];
  readonly why: readonly Why[];
  /** Given where a person can show another cell. */
  readonly role?: CellRole;
}

const HEAD = ["title", "year", "projectName", "department", "unit", "amountUnit", "formNumber"] as const;
const SHOWN = ["projectName", "department", "unit"] as const satisfies readonly CellRole[];
const FUNDS = ["initialBudget", "annualBudget", "executed", "rate", "score"] as const satisfies readonly FundsRole[];

/** Whose form it is and what was spent: what the sheet says, and what of it a person can show. */
export function headFields({ head, funds }: EvaluationTable): HeadField[] {
  const reasons = headReasons(head);
  const fields = HEAD.flatMap((name): HeadField[] => {
    const value = head[name];
    const role = SHOWN.find((one) => one === name);
    if (!value && !role) return [];
    const text = value ? String(value.value) : null;
    const why = reasons.find((one) => one.role === name)?.why ?? [];
    return [{ label: `pane.field.${name}`, text, cells: value?.cells ?? [], why, ...(role ? { role } : {}) }];
  });
  const whole = funds && (funds.totalRow === null ? funds.rows[0] : funds.rows[funds.totalRow]);
  if (!whole) return fields;
  const told = fundsReasons(funds, whole);
  const amounts = FUNDS.flatMap((name): HeadField[] => {
    const entry = whole[name];
    if (!entry?.held) return [];
    const why = told.find(({ role }) => role === name)?.why ?? [];
    return [{ label: `correct.funds.${name}`, text: entry.text.trim(), cells: [entry.cell], why }];
  });
  return [...fields, ...amounts];
}
