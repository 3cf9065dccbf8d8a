import { isErrorValue } from "../grid/grid";
import { isNumber } from "./cell-number";
import type { FundsRole } from "../evaluation/funds";
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
const BEHIND =
  /^(\p{L}+(?:\([^()]*\))?)[:为]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:%|亿元|万元|元|分)?)(?:\([^()]*\))?$/u;

/** Labels that say themselves what the amount is; at least two amounts, weight and score of the execution beside them. */
export function namedPairs(row: RowReading, answers: ReadonlyMap<CellRole, MarkedCell> = new Map()): Pair[] {
  const said = [...answers].flatMap(([role, { label, cell: value }]): Pair[] =>
    BESIDE.has(role as FundsRole) && row.cells.includes(label)
      ? [{ role: role as FundsRole, label, value, figure: null }]
      : [],
  );
  const open = pairsOn(row, true).filter(({ label }) => !said.some((one) => one.label === label));
  const pairs = [...said, ...open.filter(({ role }) => !said.some((one) => one.role === role))];
  return said.length > 0 || pairs.filter(({ role }) => AMOUNTS.has(role)).length >= 2 ? pairs : [];
}

/** 实际支出 95 alone on a row under the total, or the execution's score beside parts of it. */
export function furtherRoles(row: RowReading, parts: readonly Pair[]): Pair[] {
  const pairs = pairsOn(row, false);
  return parts.length > 0 || pairs.some(({ role }) => AMOUNTS.has(role)) ? pairs : [];
}

/** 年度资金总额 names the budget where another amount stands beside it. */
function roleNamed(text: string, totals: boolean): FundsRole | null {
  const key = headerKey(text);
  const role = fundsMeaning(key);
  if (role?.confidence === 1) return BESIDE.has(role.means) ? role.means : null;
  const label = totals ? fundsLabel(labelKey(text)) : null;
  return label?.means === "total" && label.confidence === 1 ? "annualBudget" : null;
}

function pairsOn({ cells }: RowReading, totals: boolean): Pair[] {
  const pairs = cells.flatMap((label, at): Pair[] => {
    const said = inSentence(label);
    if (said.length > 1) return said.map((pair) => ({ ...pair, label: cells[at - 1] ?? label }));
    if (said.length > 0) return said;
    const role = roleNamed(label.text, totals);
    const value = cells[at + 1];
    return role && value && isNumber(value) ? [{ role, label, value, figure: null }] : [];
  });
  return pairs.filter(({ role }, at) => pairs.findIndex((one) => one.role === role) === at);
}

/** 执行率95.65%; 预算100万元，执行95万元，执行率95%。 Nothing but amounts, each behind its word. */
function inSentence(cell: LogicalCell): Pair[] {
  const clauses = fold(cell.text)
    .replace(/[。.]$/u, "")
    .split(/[,;。](?!\d{3}(?!\d))/u);
  const pairs = clauses.flatMap((clause): Pair[] => {
    const [, word = "", figure = ""] = BEHIND.exec(clause) ?? [];
    const role = fundsMeaning(headerKey(word));
    const isRole = role?.confidence === 1 && BESIDE.has(role.means);
    return isRole ? [{ role: role.means, label: cell, value: cell, figure }] : [];
  });
  return pairs.length === clauses.length ? pairs : [];
}

/** 其中：财政拨款 under each amount of the row above. */
export function partsUnder(row: RowReading, pairs: readonly Pair[]): Pair[] {
  if (pairs.length < 2) return [];
  const nameOf = ({ label }: Pair): LogicalCell | undefined => row.cells.find(({ column }) => column === label.column);
  // Under every amount the same name, whatever it is, is one of its parts.
  const [first, ...more] = pairs.map((pair) => fold(nameOf(pair)?.text ?? ""));
  const isSaidAgain = first !== "" && more.length > 0 && more.every((name) => name === first);
  return pairs.flatMap((pair) => {
    const { role, value } = pair;
    const name = nameOf(pair);
    const amount = row.cells.find((cell) => cell.column === value.column);
    return name && amount && amount !== name && (isSaidAgain || fundsLabel(labelKey(name.text)))
      ? [{ role, label: name, value: amount, figure: null }]
      : [];
  });
}

/**
 * 资金总额 1500: labels of the block's rows with an amount, or what a broken formula left of one, behind each; alone on
 * its row, or several side by side.
 */
export function labelledAmounts({ cells }: RowReading): Pair[] {
  const pairs = cells.flatMap((label, at): Pair[] => {
    const value = cells[at + 1];
    const amount = value && (isNumber(value) || isErrorValue(value.stored?.value ?? null));
    if (!amount || fundsLabel(labelKey(label.text))?.confidence !== 1) return [];
    return [{ role: "annualBudget", label, value, figure: null }];
  });
  const [only] = pairs;
  return pairs.length > 1 || (only && cells.indexOf(only.label) + 2 >= cells.length) ? pairs : [];
}
