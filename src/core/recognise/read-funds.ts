import { dec, sum, type Dec } from "../evaluation/decimal";
import type { Execution, FundsBlock, FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { CellRef } from "../grid/address";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { firstFilled } from "./assign-roles";
import { fundsLabel, fundsMeaning, otherFundsColumn } from "./lexicon/funds";
import { amountUnitIn } from "./lexicon/titles";
import { fold, headerKey, pointsInLabel } from "./normalise";
import { asPoints, numberEntry, sourcedFrom, sourcedName, textEntry, type Interpret } from "./read-entry";
import type { RowReading } from "./read-row";

interface FundsColumn {
  readonly role: FundsRole;
  readonly cell: LogicalCell;
}

const SCALE: Readonly<Record<string, string>> = {
  元: "1",
  百元: "100",
  千元: "1000",
  万: "10000",
  万元: "10000",
  亿: "100000000",
  亿元: "100000000",
};

/** Reads 项目资金 from the rows above the indicators; null where no header names budget and execution. */
export function readFunds(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  corner: Sourced<string> | null,
): FundsBlock | null {
  const at = rows.findIndex((row) => row.fundsHeader);
  const header = rows[at];
  if (!header) return null;
  const columns = fundsColumns(sheet, header);
  const leftmost = Math.min(...columns.map(({ cell }) => cell.column));
  const side = sheet.crossing(header.row).find((cell) => cell.column < leftmost && cell.text.trim() !== "") ?? null;
  const amountUnit = unitOf(sheet, [...(side ? [side] : []), ...header.cells]) ?? corner;

  const read: FundsRow[] = [];
  let inForce = columns;
  for (const row of rows.slice(at + 1)) {
    if (row.goalLabel || row.headerLike || row.title) break;
    if (row.fundsHeader) {
      inForce = fundsColumns(sheet, row);
      continue;
    }
    const label = labelCell(row, leftmost) ?? side;
    const entries = readRow(sheet, row.row, inForce, amountUnit?.value ?? null);
    const amounts = [entries.annualBudget, entries.executed, entries.initialBudget, entries.rate];
    const filled = amounts.some((entry) => entry && entry.state !== "blank");
    const known = label !== null && fundsLabel(labelKey(label.text)) !== null;
    if (!label || (!filled && !known)) {
      if (read.length > 0 && !known) break;
      continue;
    }
    read.push({ label: sourcedName(sheet, label), row: row.row, ...kindOf(label, read, entries), ...entries });
  }
  const totalRow = read.findIndex((row) => row.kind === "total");
  const headerCells: Partial<Record<FundsRole, CellRef>> = {};
  for (const { role, cell } of columns) headerCells[role] ??= sheet.ref(cell);
  return {
    rows: read,
    totalRow: totalRow < 0 ? null : totalRow,
    amountUnit,
    headerCells,
    execution: readExecution(sheet, read, Math.max(0, totalRow), columns, side),
  };
}

/** The columns of a funds header; a label over names (年度预算数 over 总额, 其中：…) heads none. */
function fundsColumns(sheet: LogicalSheet, header: RowReading): FundsColumn[] {
  const best = new Map<FundsRole, FundsColumn & { confidence: number }>();
  for (const cell of header.cells) {
    if (headsNames(sheet, cell)) continue;
    const key = headerKey(cell.text);
    if (otherFundsColumn(key)?.confidence === 1) continue;
    const match = fundsMeaning(key);
    if (!match) continue;
    const standing = best.get(match.means);
    // Of two equal words the right one is the column: the left one heads the row labels.
    if (standing && standing.confidence > match.confidence) continue;
    best.set(match.means, { role: match.means, cell, confidence: match.confidence });
  }
  return [...best.values()];
}

function headsNames(sheet: LogicalSheet, cell: LogicalCell): boolean {
  const below = sheet.at(cell.bottom + 1, cell.column);
  return cell.bottom > cell.row + 1 || below === cell || fundsLabel(labelKey(below.text)) !== null;
}

function unitOf(sheet: LogicalSheet, cells: readonly LogicalCell[]): Sourced<string> | null {
  for (const cell of cells) {
    const unit = amountUnitIn(cell.text);
    if (unit) return sourcedFrom(sheet, cell, unit, "label");
  }
  return null;
}

function labelCell(row: RowReading, leftmost: number): LogicalCell | null {
  return row.cells.filter((cell) => cell.column < leftmost).at(-1) ?? null;
}

function labelKey(text: string): string {
  return headerKey(fold(text).replace(/^其中[:、]?/u, ""));
}

/** Details go on as long as their sums leave room under the part that they belong to. */
function fitsUnder(parent: FundsRow | undefined, before: readonly FundsRow[], entries: Amounts): boolean {
  const role = (["annualBudget", "executed", "initialBudget"] as const).find((one) => parent?.[one]?.held && entries[one]?.held);
  if (!parent || !role) return false;
  const details = before.filter((row) => row.kind === "detail" && row.parent === before.indexOf(parent));
  const so = sum(details.flatMap((row) => row[role]?.held?.value ?? []));
  const whole = parent[role]!.held!.value;
  return so.lt(whole) && so.plus(entries[role]!.held!.value).lte(whole);
}

type Amounts = Pick<FundsRow, "initialBudget" | "annualBudget" | "executed">;

function kindOf(label: LogicalCell, before: readonly FundsRow[], entries: Amounts): Pick<FundsRow, "kind" | "parent"> {
  const total = before.findIndex((row) => row.kind === "total");
  const folded = fold(label.text);
  const within = folded.startsWith("其中");
  if (!within && (total < 0 || fundsLabel(labelKey(label.text))?.means === "total"))
    return { kind: "total", parent: null };
  const previous = before.at(-1);
  if (within && previous?.kind === "part") return { kind: "detail", parent: before.length - 1 };
  if (previous?.kind === "detail" && fitsUnder(before[previous.parent ?? -1], before, entries)) {
    return { kind: "detail", parent: previous.parent };
  }
  return { kind: "part", parent: Math.max(0, lastTotal(before)) };
}

function lastTotal(rows: readonly FundsRow[]): number {
  return rows.reduce((last, row, at) => (row.kind === "total" ? at : last), -1);
}

function readRow(
  sheet: LogicalSheet,
  row: number,
  columns: readonly FundsColumn[],
  unit: string | null,
): Omit<FundsRow, "label" | "row" | "kind" | "parent"> {
  const cellOf = (role: FundsRole): LogicalCell | null => {
    const column = columns.find((one) => one.role === role);
    return column ? firstFilled(sheet, row, column.cell.column, column.cell.right) : null;
  };
  const number = (role: FundsRole, interpret: Interpret): Entry<Dec> | null => {
    const cell = cellOf(role);
    return cell ? numberEntry(sheet, cell, interpret) : null;
  };
  const amount: Interpret = ({ value, unit: own }) => {
    if (own === null || own === unit) return value;
    const [from, to] = [SCALE[own], SCALE[unit ?? ""]];
    return from && to ? value.times(from).div(to) : own === "分" || own === "%" ? null : value;
  };
  const annual = number("annualBudget", amount);
  const initial = number("initialBudget", amount);
  const executed = number("executed", amount);
  const header = columns.find(({ role }) => role === "rate")?.cell.text ?? "";
  const reason = cellOf("reason");
  return {
    initialBudget: initial,
    annualBudget: annual,
    executed,
    weight: number("weight", asPoints),
    rate: number("rate", asRate(header, (annual ?? initial)?.held?.value ?? null, executed?.held?.value ?? null)),
    score: number("score", asPoints),
    reason: reason && textEntry(sheet, reason),
  };
}

/** A rate is a fraction. Without a percent sign the amounts say whether 98.5 or 0.985 is meant, else the size does. */
function asRate(header: string, budget: Dec | null, executed: Dec | null): Interpret {
  return ({ value, unit }) => {
    if (unit === "%") return value.div(100);
    if (unit !== null) return null;
    const real = budget && executed && budget.gt(0) ? executed.div(budget) : null;
    if (real) {
      const asIs = value.minus(real).abs();
      return value.div(100).minus(real).abs().lt(asIs) ? value.div(100) : value;
    }
    return fold(header).includes("%") || value.gt(2) ? value.div(dec(100)) : value;
  };
}

function readExecution(
  sheet: LogicalSheet,
  rows: readonly FundsRow[],
  rowIndex: number,
  columns: readonly FundsColumn[],
  side: LogicalCell | null,
): Execution | null {
  const row = rows[rowIndex];
  if (!row) return null;
  const labels = [
    ...(side ? [side] : []),
    ...columns.filter(({ role }) => role === "weight" || role === "score").map(({ cell }) => cell),
  ];
  const labelled = labels.map((cell) => weightInLabel(sheet, cell)).find((found) => found !== null) ?? null;
  if (!row.weight && !row.score && !labelled) return null;
  return { rowIndex, weight: row.weight?.held ?? labelled, rate: row.rate, score: row.score };
}

/** 预算执行情况（20分）, 得分（20分*执行率）. */
function weightInLabel(sheet: LogicalSheet, cell: LogicalCell): Sourced<Dec> | null {
  const points = pointsInLabel(cell.text, { bareNumber: false });
  if (points && points.unit !== "%") return sourcedFrom(sheet, cell, points.value, "label", points.decimals);
  const product = /(\d+(?:\.\d+)?)分?[*×xX]/u.exec(fold(cell.text)) ?? /[*×xX](\d+(?:\.\d+)?)分/u.exec(fold(cell.text));
  return product ? sourcedFrom(sheet, cell, dec(product[1]!), "label") : null;
}
