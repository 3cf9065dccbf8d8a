import type { Dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { CellRef } from "../grid/address";
import { isNumber } from "./cell-number";
import { breakdownBelow, opensBreakdown } from "./funds-by-nature";
import { amountInLabel, holdsAmount, withAmountsInLabels } from "./funds-in-labels";
import type { FormCorrection } from "./correct-form";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { kindOf, labelKey, sideBySide, totalledBy, totalsNamed, unitOf } from "./funds-labels";
import { fundsHeader, type FundsColumn, type FundsGroup } from "./funds-columns";
import { fundsLabel } from "./lexicon/funds";
import { readFundsRow } from "./read-funds-row";
import { sourcedName } from "./read-entry";
import { readExecution } from "./read-execution";
import { fundsInRows } from "./read-funds-rows";
import type { RowReading } from "./read-row";
import { scoresUnderPoints } from "./scores-under-points";

/** Reads 项目资金 from the rows above the indicators; null where no header names budget and execution. */
export function readFunds(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  corner: Sourced<string> | null,
  said: FormCorrection | null = null,
): FundsBlock | null {
  const numbers = rows.map(({ row }) => row);
  const shown = said?.rowAs("fundsHeader", numbers) ?? null;
  const at = rows.findIndex(({ row, fundsHeader }) => (shown === null ? fundsHeader : row === shown));
  const header = rows[at];
  if (!header) return fundsInRows(sheet, rows, corner, said);
  let inForce = fundsHeader(sheet, rows, at, said);
  const worded = inForce.groups.flatMap((group) => group.columns);
  const leftmost = Math.min(...worded.map(({ left }) => left));
  const side = sheet.crossing(header.row).find((cell) => cell.column < leftmost && cell.text.trim() !== "") ?? null;
  // Amounts may begin in the first column, with no label on their row.
  const first = header.cells[0] ?? null;
  const bareLabel = ({ cells: [cell] }: RowReading): LogicalCell | null =>
    first?.column === leftmost && cell && isNumber(cell) ? first : null;
  const amountUnit = unitOf(sheet, [...(side ? [side] : []), ...header.cells]) ?? corner;
  const unit = amountUnit?.value ?? null;

  const readings: GroupReading[][] = [];
  let brokenDown: readonly RowReading[] = [];
  for (let next = at + inForce.rows; next < rows.length; next += 1) {
    const row = rows[next];
    if (!row || row.goalLabel || row.headerLike || row.title) break;
    if (row.fundsHeader) {
      inForce = fundsHeader(sheet, rows, next, said);
      next += inForce.rows - 1;
      continue;
    }
    if (readings.length > 0 && opensBreakdown(row, side)) {
      brokenDown = rows.slice(next + 1);
      break;
    }
    const found = inForce.groups.flatMap((group, index) => {
      const read = readGroup(sheet, row, group, index === 0 ? (side ?? bareLabel(row)) : null, unit);
      (readings[index] ??= []).push(...read);
      return read;
    });
    const known = inForce.groups.some(({ labels }) => {
      const label = labelCell(row, labels);
      return label !== null && fundsLabel(labelKey(label.text)) !== null;
    });
    if (found.length === 0 && !known && readings.some((list) => list.length > 0)) break;
  }
  const inLabels = new Map(
    readings.flat().flatMap(({ row, inLabel }) => (inLabel ? [[row.row, inLabel] as const] : [])),
  );
  const listed = sideBySide(readings.map((list) => withAmountsInLabels(totalsNamed(rowsOf(sheet, list)), inLabels)));
  const asWorded = [...listed, ...breakdownBelow(sheet, brokenDown, unit, listed)];
  const total = said?.rowAs("fundsTotal", numbers) ?? null;
  const { columns, rows: rowsRead } = scoresUnderPoints(sheet, worded, totalledBy(asWorded, total));
  const pairs = rowsRead.length > 0 ? null : fundsInRows(sheet, rows.slice(at + inForce.rows), amountUnit, said);
  if (pairs) return besidePairs(sheet, pairs, columns);
  const headerCells: Partial<Record<FundsRole, CellRef>> = {};
  for (const { role, cell } of columns) headerCells[role] ??= sheet.ref(cell);
  const weighed = rowsRead.findIndex(({ kind, weight, score }) => kind === "total" && (weight?.held ?? score?.held));
  const totalRow = weighed >= 0 ? weighed : rowsRead.findIndex((row) => row.kind === "total");
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

/** 预算数： | 100 | 执行数： | 95 under labels of two columns: the rows name the amounts, the header only what stands alone, the rate. */
function besidePairs(sheet: LogicalSheet, block: FundsBlock, columns: readonly FundsColumn[]): FundsBlock {
  const alone = columns.filter(({ role }) => role === "rate" || role === "weight" || role === "score");
  const rows = block.rows.map((row, at): FundsRow => {
    if (at !== block.totalRow) return row;
    const { rate, weight, score } = readFundsRow(sheet, row.row, sheet.at(row.row, 1), alone, null);
    return { ...row, rate: row.rate ?? rate, weight: row.weight ?? weight, score: row.score ?? score };
  });
  return { ...block, rows, execution: block.execution ?? readExecution(sheet, rows, block.totalRow ?? 0, []) };
}

/** Parts that the header names count where one row holds all the money; of several rows each is its own amount. */
function rowsOf(sheet: LogicalSheet, readings: readonly GroupReading[]): FundsRow[] {
  const several = readings.filter(({ isPart }) => !isPart).length > 1;
  const rows: FundsRow[] = [];
  for (const { label, named, row, isPart } of readings) {
    if (several && isPart) continue;
    const own = several && named ? named : label;
    rows.push({ ...row, label: sourcedName(sheet, own), ...kindOf(own, rows, row) });
  }
  return rows;
}

interface GroupReading {
  readonly label: LogicalCell;
  /** The row's own label, where the header names parts. */
  readonly named: LogicalCell | null;
  readonly isPart: boolean;
  /** The amount in the label's own cell, where no column holds one. */
  readonly inLabel: Entry<Dec> | null;
  readonly row: Omit<FundsRow, "kind" | "parent">;
}

/** What one row says in the columns of one group: one entry, or one for each part that the header names. */
function readGroup(
  sheet: LogicalSheet,
  row: RowReading,
  { labels, columns }: FundsGroup,
  side: LogicalCell | null,
  unit: string | null,
): GroupReading[] {
  const parts = columns.flatMap(({ part }) => (part ? [part] : []));
  const own = labelCell(row, labels) ?? labelledAmount(sheet, row, columns) ?? side;
  const named = parts.filter((part, at) => parts.findIndex((one) => one.text === part.text) === at);
  const readings = (named.length > 0 ? named : [null]).flatMap((part, index): GroupReading[] => {
    const label = part ?? own;
    const ofPart = columns.filter((one) => (one.part ? one.part.text === part?.text : index === 0));
    if (!label) return [];
    const entries = readFundsRow(sheet, row.row, label, ofPart, unit);
    const inLabel = holdsAmount(entries) ? null : amountInLabel(sheet, label, unit);
    const amounts = [entries.annualBudget, entries.executed, entries.initialBudget, entries.rate];
    const known = fundsLabel(labelKey(label.text)) !== null && label !== side;
    // Under a label that is none of the money's nothing but text is an answer to something else.
    const filled = amounts.some((entry) => entry && entry.state !== "blank");
    const isText =
      !known && amounts.every((entry) => !entry || entry.state === "blank" || entry.state === "unreadable");
    return (filled && !isText) || (known && !part)
      ? [
          {
            label,
            named: own,
            isPart: index > 0,
            inLabel,
            row: { label: sourcedName(sheet, label), row: row.row, ...entries },
          },
        ]
      : [];
  });
  return readings;
}

function labelCell(row: RowReading, { left, right }: FundsGroup["labels"]): LogicalCell | null {
  const cells = row.cells.filter((cell) => cell.column >= left && cell.column <= right && !isNumber(cell));
  return cells.find((cell) => fundsLabel(labelKey(cell.text)) !== null) ?? cells[0] ?? null;
}

/** 总额：50 under the first column of amounts is the row's label too. */
function labelledAmount(sheet: LogicalSheet, row: RowReading, columns: readonly FundsColumn[]): LogicalCell | null {
  const first = row.cells.find(({ column }) => column === columns[0]?.left);
  return first && amountInLabel(sheet, first, null) ? first : null;
}
