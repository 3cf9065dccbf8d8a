import type { Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { CellRef } from "../grid/address";
import { firstFilled } from "./role-column";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { kindOf, labelKey, totalsNamed, unitOf } from "./funds-labels";
import { fundsLabel, fundsMeaning, otherFundsColumn } from "./lexicon/funds";
import { headerKey } from "./normalise";
import { asAmount, asRate } from "./read-amount";
import { asPoints, numberEntry, sourcedName, textEntry, type Interpret } from "./read-entry";
import { readExecution } from "./read-execution";
import { fundsInRows } from "./read-funds-rows";
import type { RowReading } from "./read-row";

interface FundsColumn {
  readonly role: FundsRole;
  readonly cell: LogicalCell;
}

/** Reads 项目资金 from the rows above the indicators; null where no header names budget and execution. */
export function readFunds(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  corner: Sourced<string> | null,
): FundsBlock | null {
  const at = rows.findIndex((row) => row.fundsHeader);
  const header = rows[at];
  if (!header) return fundsInRows(sheet, rows, corner);
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
  const rowsRead = totalsNamed(read);
  const totalRow = rowsRead.findIndex((row) => row.kind === "total");
  const headerCells: Partial<Record<FundsRole, CellRef>> = {};
  for (const { role, cell } of columns) headerCells[role] ??= sheet.ref(cell);
  return {
    rows: rowsRead,
    totalRow: totalRow < 0 ? null : totalRow,
    amountUnit,
    headerCells,
    execution: readExecution(sheet, rowsRead, Math.max(0, totalRow), [
      ...(side ? [side] : []),
      ...columns.filter(({ role }) => role === "weight" || role === "score").map(({ cell }) => cell),
    ]),
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

function labelCell(row: RowReading, leftmost: number): LogicalCell | null {
  const left = row.cells.filter((cell) => cell.column < leftmost);
  return left.find((cell) => fundsLabel(labelKey(cell.text)) !== null) ?? left[0] ?? null;
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
  const amount = asAmount(unit);
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
