import type { FundsBlock, FundsRole, FundsRow } from "../evaluation/funds";
import type { Sourced } from "../evaluation/sourced";
import { readNumber } from "../measure/number";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { kindOf, labelKey, unitOf } from "./funds-labels";
import { fundsLabel, fundsMeaning } from "./lexicon/funds";
import { headerKey } from "./normalise";
import { asAmount, asRate } from "./read-amount";
import { numberEntry, sourcedName } from "./read-entry";
import type { RowReading } from "./read-row";

interface Pair {
  readonly role: FundsRole;
  readonly label: LogicalCell;
  readonly value: LogicalCell;
}

const AMOUNTS: ReadonlySet<FundsRole> = new Set(["initialBudget", "annualBudget", "executed", "rate"]);

/**
 * Money without a header: labels with an amount behind each, "年度金额： | 8,000", or in pairs,
 * "预算数： | 100 | 执行数： | 96" with the parts of each under it.
 */
export function fundsInRows(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  corner: Sourced<string> | null,
): FundsBlock | null {
  const read: FundsRow[] = [];
  let amountUnit = corner;
  let pairs: readonly Pair[] = [];
  for (const row of rows) {
    const named = namedPairs(row);
    const parts = named.length > 0 ? named : partsUnder(row, pairs);
    if (parts.length === 0) {
      if (read.length > 0) break;
      continue;
    }
    if (named.length > 0) pairs = named;
    amountUnit = unitOf(sheet, sheet.crossing(row.row)) ?? amountUnit;
    read.push(rowOf(sheet, row.row, parts, amountUnit?.value ?? null, read));
  }
  if (read.length === 0) return null;
  return { rows: read, totalRow: 0, amountUnit, headerCells: {}, execution: null };
}

function isNumber(cell: LogicalCell | undefined): boolean {
  return cell !== undefined && readNumber(cell.stored?.value ?? null, cell.stored?.numberFormat) !== null;
}

/** Labels that say themselves what the amount behind them is. A single one must be a label of the block. */
function namedPairs(row: RowReading): Pair[] {
  const pairs: Pair[] = [];
  row.cells.forEach((label, at) => {
    const value = row.cells[at + 1];
    if (value === undefined || !isNumber(value)) return;
    const role = fundsMeaning(headerKey(label.text));
    if (role?.confidence === 1 && AMOUNTS.has(role.means)) pairs.push({ role: role.means, label, value });
  });
  if (pairs.length >= 2) return pairs;
  const at = row.cells.findIndex((cell) => fundsLabel(labelKey(cell.text))?.confidence === 1);
  const [label, value] = [row.cells[at], row.cells[at + 1]];
  return label && value && isNumber(value) && row.cells.length <= at + 2
    ? [{ role: "annualBudget", label, value }]
    : [];
}

/** 其中：财政拨款 under each amount of the row above. */
function partsUnder(row: RowReading, pairs: readonly Pair[]): Pair[] {
  if (pairs.length < 2) return [];
  return pairs.flatMap(({ role, label, value }) => {
    const name = row.cells.find((cell) => cell.column === label.column);
    const amount = row.cells.find((cell) => cell.column === value.column);
    return name && amount && fundsLabel(labelKey(name.text)) ? [{ role, label: name, value: amount }] : [];
  });
}

function rowOf(
  sheet: LogicalSheet,
  row: number,
  pairs: readonly Pair[],
  unit: string | null,
  before: readonly FundsRow[],
): FundsRow {
  const entry = (role: FundsRole): FundsRow["executed"] => {
    const pair = pairs.find((one) => one.role === role);
    return pair ? numberEntry(sheet, pair.value, role === "rate" ? asRate("", null, null) : asAmount(unit)) : null;
  };
  const amounts = {
    initialBudget: entry("initialBudget"),
    annualBudget: entry("annualBudget"),
    executed: entry("executed"),
  };
  const label = pairs[0]?.label ?? sheet.at(row, 1);
  return {
    label: sourcedName(sheet, label),
    row,
    ...kindOf(label, before, amounts),
    ...amounts,
    weight: null,
    rate: entry("rate"),
    score: null,
    reason: null,
  };
}
