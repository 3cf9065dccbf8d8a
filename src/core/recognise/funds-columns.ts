import type { FundsRole } from "../evaluation/funds";
import type { CorrectableFunds } from "../settings/correction";
import type { FormCorrection } from "./correct-form";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { amountInLabel } from "./funds-in-labels";
import { labelKey } from "./funds-labels";
import { fundsLabel, fundsMeaning, otherFundsColumn } from "./lexicon/funds";
import { headerKey } from "./normalise";
import type { RowReading } from "./read-row";

export interface FundsColumn {
  readonly role: FundsRole;
  readonly cell: LogicalCell;
  readonly left: number;
  readonly right: number;
  /** What of the money the column holds, where the header says that too: 总额 or 财政拨款 under 年初预算数. */
  readonly part: LogicalCell | null;
}

/** Columns that share their row labels; 按收入性质分 and 按支出性质分 side by side are two groups. */
export interface FundsGroup {
  readonly labels: { readonly left: number; readonly right: number };
  readonly columns: readonly FundsColumn[];
}

export interface FundsHeader {
  readonly groups: readonly FundsGroup[];
  /** How many rows it takes: 2 where the parts of the money, or years, stand under the amounts. */
  readonly rows: number;
}

/** Reads the funds header that begins at rows[at]. */
export function fundsHeader(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  at: number,
  correction: FormCorrection | null = null,
): FundsHeader {
  const header = rows[at];
  if (!header) return { groups: [], rows: 1 };
  const below = rows[at + 1];
  const subs = below && isSubheader(header, below) ? below.cells : [];
  const said = correction?.fundsOf([...header.cells, ...subs]) ?? new Map<LogicalCell, CorrectableFunds>();
  const named = columnsOf(sheet, header.cells, subs.length > 0, said);
  const columns = named.flatMap((column) => divided(column, subs, said));
  return { groups: grouped(sheet, header, columns), rows: subs.length > 0 ? 2 : 1 };
}

/** Every cell of the row below stands under an amount that spans several columns, and says what of it. */
function isSubheader(header: RowReading, below: RowReading): boolean {
  const wide = header.cells.filter((cell) => cell.right > cell.column && cell.bottom < below.row);
  const amounts = wide.filter((cell) => fundsMeaning(headerKey(cell.text)));
  return (
    below.row === header.row + 1 &&
    below.cells.length > 1 &&
    below.cells.every(
      (cell) =>
        amounts.some(({ column, right }) => column <= cell.column && cell.right <= right) &&
        (fundsLabel(labelKey(cell.text)) ?? fundsMeaning(headerKey(cell.text))) !== null,
    )
  );
}

type Said = ReadonlyMap<LogicalCell, CorrectableFunds>;

function divided(column: FundsColumn, subs: readonly LogicalCell[], said: Said): FundsColumn[] {
  const own = subs.filter((sub) => column.left <= sub.column && sub.right <= column.right);
  if (own.length === 0) return [column];
  return own.flatMap((sub): FundsColumn[] => {
    const part = fundsLabel(labelKey(sub.text)) ? sub : null;
    const told = part ? undefined : fundsMeaning(headerKey(sub.text))?.means;
    const role = said.get(sub) ?? told ?? column.role;
    return role === "ignored" ? [] : [{ role, cell: column.cell, left: sub.column, right: sub.right, part }];
  });
}

/** A person's word outweighs the header's. */
const SAID = 2;

/** A label over names (年度预算数 over 总额, 其中：…) heads no column. */
function columnsOf(sheet: LogicalSheet, cells: readonly LogicalCell[], hasSubs: boolean, said: Said): FundsColumn[] {
  const found: (FundsColumn & { confidence: number })[] = [];
  for (const cell of cells) {
    const told = said.get(cell);
    if (told === "ignored" || (!told && !hasSubs && headsNames(sheet, cell))) continue;
    const key = headerKey(cell.text);
    if (!told && otherFundsColumn(key)?.confidence === 1) continue;
    const match = told ? { means: told, confidence: SAID } : fundsMeaning(key);
    if (!match) continue;
    const column = { role: match.means, cell, left: cell.column, right: cell.right, part: null };
    const standing = found.findIndex(({ role }) => role === match.means);
    const between = standing < 0 ? null : labelBetween(sheet, cells, found[standing]?.right ?? 0, cell.column);
    if (standing < 0 || between) found.push({ ...column, confidence: match.confidence });
    // Of two equal words side by side the right one is the column: the left one heads the row labels.
    else if ((found[standing]?.confidence ?? 0) <= match.confidence)
      found.splice(standing, 1, { ...column, confidence: match.confidence });
  }
  return found.sort((a, b) => a.left - b.left);
}

function headsNames(sheet: LogicalSheet, cell: LogicalCell): boolean {
  const below = sheet.at(cell.bottom + 1, cell.column);
  const isName = fundsLabel(labelKey(below.text)) !== null && amountInLabel(sheet, below, null) === null;
  return cell.bottom > cell.row + 1 || below === cell || isName;
}

/** A header cell between two columns that has names of funds under it. */
function labelBetween(
  sheet: LogicalSheet,
  cells: readonly LogicalCell[],
  left: number,
  right: number,
): LogicalCell | null {
  const between = cells.filter((cell) => cell.column > left && cell.right < right);
  return between.find((cell) => fundsLabel(labelKey(sheet.at(cell.bottom + 1, cell.column).text)) !== null) ?? null;
}

function grouped(sheet: LogicalSheet, header: RowReading, columns: readonly FundsColumn[]): FundsGroup[] {
  const groups: { labels: { left: number; right: number }; columns: FundsColumn[] }[] = [];
  for (const column of columns) {
    const open = groups.at(-1);
    const last = open?.columns.at(-1);
    const opens = last && labelBetween(sheet, header.cells, last.right, column.left);
    if (!open || opens)
      groups.push({ labels: { left: (last?.right ?? 0) + 1, right: column.left - 1 }, columns: [column] });
    else open.columns.push(column);
  }
  return groups;
}
