import { sum, type Dec } from "../evaluation/decimal";
import type { FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { labelKey } from "./funds-labels";
import { fundsLabel } from "./lexicon/funds";
import { fold } from "./normalise";
import { asAmount } from "./read-amount";
import { sourcedFrom } from "./read-entry";
import { readNumber } from "../measure/number";

export const AMOUNTS = ["annualBudget", "executed", "initialBudget"] as const satisfies readonly FundsRole[];
const BEHIND =
  /^(?:其中[:、]?)?\p{L}+(?:\([^()]*\))?[:为]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:亿元|万元|千元|元)?)$/u;

/** 其中：财政拨款100万元: the amount in the label's own cell; null where the label is nothing but a name. */
export function amountInLabel(sheet: LogicalSheet, label: LogicalCell, unit: string | null): Entry<Dec> | null {
  const figure = BEHIND.exec(fold(label.text))?.[1];
  const number = figure === undefined ? null : readNumber(figure);
  const value = number && asAmount(unit)(number);
  if (!number || !value) return null;
  const held = sourcedFrom(sheet, label, value, "label", number.decimals);
  return { cell: sheet.ref(label), state: "held", text: label.text, held };
}

/** 总额：50 in a column of amounts: the cell says what it is of, the column what it is. 约120 says neither. */
export function labelledInColumn(sheet: LogicalSheet, cell: LogicalCell, unit: string | null): Entry<Dec> | null {
  const amount = amountInLabel(sheet, cell, unit);
  const folded = fold(cell.text);
  const isNamed = folded.startsWith("其中") || fundsLabel(labelKey(folded.replace(/[:为]?\d.*$/u, ""))) !== null;
  return amount?.held && isNamed ? { ...amount, held: { ...amount.held, from: "cell" } } : null;
}

/** Whether the row holds an amount in a column of amounts. */
export function holdsAmount(row: Pick<FundsRow, (typeof AMOUNTS)[number]>): boolean {
  return AMOUNTS.some((role) => row[role] !== null && row[role].state !== "blank");
}

/**
 * Amounts that stand in labels belong to the column of amounts whose total they make together with what stands there;
 * where they make none, to the budget of the year, in doubt.
 */
export function withAmountsInLabels(rows: readonly FundsRow[], labelled: ReadonlyMap<number, Entry<Dec>>): FundsRow[] {
  const [any] = rows;
  if (labelled.size === 0 || !any) return [...rows];
  const columns = AMOUNTS.filter((role) => any[role] !== null);
  const filled = (role: FundsRole): FundsRow[] =>
    rows.map((row) => {
      const amount = labelled.get(row.row);
      return amount ? { ...row, [role]: amount } : row;
    });
  const role = columns.find((one) => makesTotal(filled(one), one)) ?? columns[0];
  return role ? filled(role) : [...rows];
}

/** Whether the parts of the first total make it in this column; told twice, by revenue and by expenditure, they make it twice. */
export function makesTotal(rows: readonly FundsRow[], role: (typeof AMOUNTS)[number]): boolean {
  const at = rows.findIndex(({ kind }) => kind === "total");
  const whole = rows[at]?.[role]?.held?.value;
  const parts = rows.filter(({ kind, parent }) => kind === "part" && parent === at);
  if (whole === undefined) return false;
  const made = sum(parts.flatMap((row) => row[role]?.held?.value ?? []));
  return made.eq(whole) || (parts.length > 2 && made.eq(whole.times(2)));
}
