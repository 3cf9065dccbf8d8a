import type { FundsRole } from "../evaluation/funds";
import { readNumber } from "../measure/number";
import type { CellRole } from "../settings/correction";
import type { LogicalCell } from "./expand-merges";
import type { MarkedCell } from "./marks";
import { labelKey } from "./funds-labels";
import { fundsLabel, fundsMeaning } from "./lexicon/funds";
import { fold, headerKey } from "./normalise";
import type { RowReading } from "./read-row";

/** A label and the amount that belongs to it: in the next cell, or behind it in the same one, 执行率95.65%. */
export interface Pair {
  readonly role: FundsRole;
  readonly label: LogicalCell;
  readonly value: LogicalCell;
  /** The figure, where it stands in the label's own cell. */
  readonly figure: string | null;
}

const AMOUNTS: ReadonlySet<FundsRole> = new Set(["initialBudget", "annualBudget", "executed", "rate"]);
const BESIDE: ReadonlySet<FundsRole> = new Set([...AMOUNTS, "weight", "score"]);
const BEHIND = /^(\p{L}+(?:\([^()]*\))?)[:为]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:%|亿元|万元|元|分)?)$/u;

/** Labels that say themselves what the amount is; at least two amounts, weight and score of the execution beside them. */
export function namedPairs({ cells }: RowReading, answers: ReadonlyMap<CellRole, MarkedCell> = new Map()): Pair[] {
  const said = [...answers].flatMap(([role, { label, cell: value }]): Pair[] =>
    BESIDE.has(role as FundsRole) && cells.includes(label)
      ? [{ role: role as FundsRole, label, value, figure: null }]
      : [],
  );
  const pairs = cells.flatMap((label, at): Pair[] => {
    if (said.some((one) => one.label === label)) return [];
    const behind = BEHIND.exec(fold(label.text));
    const role = fundsMeaning(headerKey(behind?.[1] ?? label.text));
    if (role?.confidence !== 1 || !BESIDE.has(role.means)) return [];
    if (behind) return [{ role: role.means, label, value: label, figure: behind[2] ?? "" }];
    const value = cells[at + 1];
    return value && isNumber(value) ? [{ role: role.means, label, value, figure: null }] : [];
  });
  const all = [...said, ...pairs];
  const once = all.filter(({ role }, at) => all.findIndex((one) => one.role === role) === at);
  return said.length > 0 || once.filter(({ role }) => AMOUNTS.has(role)).length >= 2 ? once : [];
}

/** 其中：财政拨款 under each amount of the row above. */
export function partsUnder(row: RowReading, pairs: readonly Pair[]): Pair[] {
  if (pairs.length < 2) return [];
  return pairs.flatMap(({ role, label, value }) => {
    const name = row.cells.find((cell) => cell.column === label.column);
    const amount = row.cells.find((cell) => cell.column === value.column);
    return name && amount && amount !== name && fundsLabel(labelKey(name.text))
      ? [{ role, label: name, value: amount, figure: null }]
      : [];
  });
}

/** 资金总额 1500: labels of the block's rows with an amount behind each; alone on its row, or several side by side. */
export function labelledAmounts({ cells }: RowReading): Pair[] {
  const pairs = cells.flatMap((label, at): Pair[] => {
    const value = cells[at + 1];
    if (!value || !isNumber(value) || fundsLabel(labelKey(label.text))?.confidence !== 1) return [];
    return [{ role: "annualBudget", label, value, figure: null }];
  });
  const [only] = pairs;
  return pairs.length > 1 || (only && cells.indexOf(only.label) + 2 >= cells.length) ? pairs : [];
}

function isNumber(cell: LogicalCell): boolean {
  return readNumber(cell.stored?.value ?? null, cell.stored?.numberFormat) !== null;
}
