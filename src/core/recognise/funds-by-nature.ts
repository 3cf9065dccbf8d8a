import { isNumber } from "./cell-number";
import type { Dec } from "../evaluation/decimal";
import { sum } from "../evaluation/decimal";
import type { FundsRow } from "../evaluation/funds";
import type { Entry } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { amountInLabel, AMOUNTS } from "./funds-in-labels";
import { labelKey } from "./funds-labels";
import { fundsLabel } from "./lexicon/funds";
import { headerKey } from "./normalise";
import { asAmount } from "./read-amount";
import { numberEntry, sourcedName } from "./read-entry";
import type { RowReading } from "./read-row";

const NATURE = /^按.{0,6}(?:性质|来源|用途|类别|类型)(?:分|分类|划分)?$/u;

/** 按收入性质分 and 按支出性质分 on a row of their own: under them labels tell what the amounts are, not the header's columns. */
export function opensBreakdown({ cells }: RowReading, side: LogicalCell | null): boolean {
  const own = cells.filter((cell) => cell !== side);
  return own.length > 0 && own.every(({ text }) => NATURE.test(headerKey(text)));
}

interface Share {
  readonly label: LogicalCell;
  readonly row: number;
  readonly amount: Entry<Dec>;
}

/**
 * The parts that stand under such a row, list by list: an amount behind each label or in its own cell. It belongs to the
 * column whose total the list makes; where it makes none, to the budget of the year, in doubt.
 */
export function breakdownBelow(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  unit: string | null,
  read: readonly FundsRow[],
): FundsRow[] {
  const lists = new Map<number, Share[]>();
  for (const row of rows) {
    const shares = sharesOn(sheet, row, unit);
    if (shares.length === 0 || row.goalLabel || row.headerLike) break;
    for (const share of shares) lists.set(share.label.column, [...(lists.get(share.label.column) ?? []), share]);
  }
  const parent = read.findIndex(({ kind }) => kind === "total");
  return [...lists.values()].flatMap((list) => {
    const total = sum(list.flatMap(({ amount }) => amount.held?.value ?? []));
    const role = AMOUNTS.find((one) => read[parent]?.[one]?.held?.value.eq(total));
    return list.map(({ label, row, amount }): FundsRow => {
      const none = { initialBudget: null, annualBudget: null, executed: null, weight: null, rate: null, score: null };
      const named = { label: sourcedName(sheet, label), row, kind: "part" as const, parent: Math.max(0, parent) };
      return { ...named, ...none, reason: null, [role ?? "annualBudget"]: role ? amount : inNoColumn(amount) };
    });
  });
}

function sharesOn(sheet: LogicalSheet, { row, cells }: RowReading, unit: string | null): Share[] {
  return cells.flatMap((label, at) => {
    if (fundsLabel(labelKey(label.text)) === null) return [];
    const next = cells[at + 1];
    const value = next && isNumber(next) ? next : sheet.at(row, label.right + 1);
    const behind = fundsLabel(labelKey(value.text)) === null ? value : { ...value, text: "", stored: undefined };
    const amount = amountInLabel(sheet, label, unit) ?? numberEntry(sheet, behind, asAmount(unit));
    return [{ label, row, amount }];
  });
}

/** No column says what the amount is: as open as one in a label. */
function inNoColumn(amount: Entry<Dec>): Entry<Dec> {
  return amount.held ? { ...amount, held: { ...amount.held, from: "label" } } : amount;
}
