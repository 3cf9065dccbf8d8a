import type { CellRef } from "../../core/grid/address";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { FundsRole } from "../../core/evaluation/funds";

/** One thing that stands above the indicators, as printed. */
export interface HeadField {
  /** Wording under `pane.field.<name>` for the head, `correct.funds.<name>` for the funds. */
  readonly label: `pane.field.${string}` | `correct.funds.${string}`;
  readonly text: string;
  readonly cells: readonly CellRef[];
}

const HEAD = ["title", "year", "projectName", "department", "unit", "amountUnit", "formNumber"] as const;
const FUNDS = ["initialBudget", "annualBudget", "executed", "rate", "score"] as const satisfies readonly FundsRole[];

/** Whose form it is and what was spent: only what the sheet says. */
export function headFields({ head, funds }: EvaluationTable): HeadField[] {
  const fields = HEAD.flatMap((name): HeadField[] => {
    const value = head[name];
    return value ? [{ label: `pane.field.${name}`, text: String(value.value), cells: value.cells }] : [];
  });
  const whole = funds && (funds.totalRow === null ? funds.rows[0] : funds.rows[funds.totalRow]);
  if (!whole) return fields;
  const amounts = FUNDS.flatMap((name): HeadField[] => {
    const entry = whole[name];
    return entry?.held ? [{ label: `correct.funds.${name}`, text: entry.text.trim(), cells: [entry.cell] }] : [];
  });
  return [...fields, ...amounts];
}
