import type { Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry, Sourced } from "../evaluation/sourced";
import { readNumber } from "../measure/number";
import type { FormCorrection } from "./correct-form";
import type { LogicalSheet } from "./expand-merges";
import { kindOf, labelKey, sideBySide, totalledBy, totalsNamed, unitOf } from "./funds-labels";
import { furtherRoles, labelledAmounts, namedPairs, partsUnder, type Pair } from "./funds-pairs";
import { fundsLabel } from "./lexicon/funds";
import { asAmount, asRate } from "./read-amount";
import { asPoints, numberEntry, sourcedFrom, sourcedName, type Interpret } from "./read-entry";
import { readExecution } from "./read-execution";
import type { RowReading } from "./read-row";

/**
 * Money without a header: labels with an amount behind each, "年度金额： | 8,000"; in pairs, "预算数： | 100 | 执行数： |
 * 96", with the parts of each under it; or two breakdowns side by side, by revenue and by expenditure.
 */
export function fundsInRows(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  corner: Sourced<string> | null,
  said: FormCorrection | null = null,
): FundsBlock | null {
  const numbers = rows.map(({ row }) => row);
  const answers = said?.answersOn(numbers);
  const lists = new Map<number, FundsRow[]>(); // by the column in which the labels of a breakdown stand
  let amountUnit = corner;
  let pairs: readonly Pair[] = [];
  for (const row of rows) {
    const named = namedPairs(row, answers);
    const parts = named.length > 0 ? named : partsUnder(row, pairs);
    const readings = parts.length > 0 ? [parts] : labelledAmounts(row).map((pair) => [pair]);
    const [[, only] = []] = lists;
    const more = named.length === 0 && only && lists.size === 1 ? furtherRoles(row, parts) : [];
    if (only && more.length > 0) addToTotal(sheet, only, more, amountUnit?.value ?? null);
    if (readings.length === 0 && more.length === 0) {
      if (lists.size > 0) break;
      continue;
    }
    if (named.length > 0) pairs = named;
    amountUnit = unitOf(sheet, sheet.crossing(row.row)) ?? amountUnit ?? unitInSentence(sheet, named);
    for (const reading of readings) {
      const column = readings.length > 1 ? (reading[0]?.label.column ?? 0) : ([...lists.keys()][0] ?? 0);
      const list = lists.get(column) ?? [];
      lists.set(column, list);
      list.push(rowOf(sheet, row.row, reading, amountUnit?.value ?? null, list));
    }
  }
  if (lists.size === 0) return null;
  // The money of all years stands beside the year's.
  const ofYear = [...lists.values()].filter(([first]) => !first || !isLongTerm(first));
  const read = sideBySide((ofYear.length > 0 ? ofYear : [...lists.values()]).map(totalsNamed));
  const totalled = totalledBy(read, said?.rowAs("fundsTotal", numbers) ?? null);
  const totalRow = Math.max(
    0,
    totalled.findIndex(({ kind }) => kind === "total"),
  );
  const execution = readExecution(sheet, totalled, totalRow, []);
  return { rows: totalled, totalRow, amountUnit, headerCells: {}, execution };
}

function isLongTerm({ label }: FundsRow): boolean {
  return fundsLabel(labelKey(label.value))?.means === "longTerm";
}

function rowOf(
  sheet: LogicalSheet,
  row: number,
  pairs: readonly Pair[],
  unit: string | null,
  before: readonly FundsRow[],
): FundsRow {
  const label = pairs[0]?.label ?? sheet.at(row, 1);
  const said = entriesOf(sheet, pairs, unit, NOTHING);
  return { label: sourcedName(sheet, label), row, ...kindOf(label, before, said), ...said };
}

/** 实际支出 on a row of its own under 资金总额: one more thing that is said of the total. */
function addToTotal(sheet: LogicalSheet, rows: FundsRow[], pairs: readonly Pair[], unit: string | null): void {
  const at = rows.findIndex(({ kind }) => kind === "total");
  const total = rows[at];
  if (total) rows[at] = { ...total, ...entriesOf(sheet, pairs, unit, total) };
}

type Entries = Omit<FundsRow, "label" | "row" | "kind" | "parent">;
const NOTHING: Entries = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  rate: null,
  score: null,
  reason: null,
};

/** What the pairs say; of what they do not say what is known already. */
function entriesOf(sheet: LogicalSheet, pairs: readonly Pair[], unit: string | null, known: Entries): Entries {
  const entry = (role: Exclude<FundsRole, "reason">, interpret: Interpret): Entry<Dec> | null => {
    const pair = pairs.find((one) => one.role === role);
    return pair ? entryOf(sheet, pair, interpret) : known[role];
  };
  const amount = asAmount(unit);
  const initialBudget = entry("initialBudget", amount);
  const annualBudget = entry("annualBudget", amount);
  const executed = entry("executed", amount);
  const budget = (annualBudget ?? initialBudget)?.held?.value ?? null;
  return {
    initialBudget,
    annualBudget,
    executed,
    weight: entry("weight", asPoints),
    rate: entry("rate", asRate("", budget, executed?.held?.value ?? null)),
    score: entry("score", asPoints),
    reason: null,
  };
}

/** 预算100万元: the unit stands behind the figure. */
function unitInSentence(sheet: LogicalSheet, pairs: readonly Pair[]): Sourced<string> | null {
  for (const { figure, value } of pairs) {
    const unit = /(?:亿|万|千)?元$/u.exec(figure ?? "")?.[0];
    if (unit) return sourcedFrom(sheet, value, unit, "label");
  }
  return null;
}

function entryOf(sheet: LogicalSheet, { value: cell, figure }: Pair, interpret: Interpret): Entry<Dec> {
  if (figure === null) return numberEntry(sheet, cell, interpret);
  const number = readNumber(figure);
  const value = number && interpret(number);
  const held = value ? sourcedFrom(sheet, cell, value, "label", number.decimals) : null;
  return { cell: sheet.ref(cell), state: held ? "held" : "unreadable", text: cell.text, held };
}
