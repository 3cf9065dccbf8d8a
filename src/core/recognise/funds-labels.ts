import { sum } from "../evaluation/decimal";
import type { FundsRow } from "../evaluation/funds";
import type { Sourced } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { fundsLabel } from "./lexicon/funds";
import { amountUnitIn } from "./lexicon/titles";
import { fold, headerKey } from "./normalise";
import { sourcedFrom } from "./read-entry";

/** What the lexicon of fund labels is asked: 其中 taken off. */
export function labelKey(text: string): string {
  return headerKey(fold(text).replace(/^其中[:、]?/u, ""));
}

/** Details go on as long as their sums leave room under the part that they follow. */
function fitsUnder(parent: FundsRow | undefined, details: readonly FundsRow[], entries: Amounts): boolean {
  if (!parent) return false;
  for (const role of ["annualBudget", "executed", "initialBudget"] as const) {
    const whole = parent[role]?.held?.value;
    const amount = entries[role]?.held?.value;
    if (!whole || !amount) continue;
    const soFar = sum(details.flatMap((row) => row[role]?.held?.value ?? []));
    return soFar.lt(whole) && soFar.plus(amount).lte(whole);
  }
  return false;
}

export type Amounts = Pick<FundsRow, "initialBudget" | "annualBudget" | "executed">;

/** Total, part of it, or part of a part, from the label and from what still fits under the row above. */
export function kindOf(
  label: LogicalCell,
  before: readonly FundsRow[],
  entries: Amounts,
): Pick<FundsRow, "kind" | "parent"> {
  const total = before.findIndex((row) => row.kind === "total");
  const folded = fold(label.text);
  const within = folded.startsWith("其中");
  if (!within && (total < 0 || fundsLabel(labelKey(label.text))?.means === "total"))
    return { kind: "total", parent: null };
  const previous = before.at(-1);
  if (within && previous?.kind === "part") return { kind: "detail", parent: before.length - 1 };
  const part = previous?.kind === "detail" ? before[previous.parent ?? 0] : previous;
  if (previous?.kind === "detail" && fitsUnder(part, before.slice((previous.parent ?? 0) + 1), entries))
    return { kind: "detail", parent: previous.parent };
  return { kind: "part", parent: part?.kind === "total" ? before.length - 1 : (part?.parent ?? 0) };
}

/** The unit of amounts that one of these labels states. */
export function unitOf(sheet: LogicalSheet, cells: readonly LogicalCell[]): Sourced<string> | null {
  for (const cell of cells) {
    const unit = amountUnitIn(cell.text);
    if (unit) return sourcedFrom(sheet, cell, unit, "label");
  }
  return null;
}

/** The first row is the total only where no other says that it is: 金额合计 may stand under its parts. */
export function totalsNamed(rows: readonly FundsRow[]): FundsRow[] {
  const says = (row: FundsRow): boolean => fundsLabel(labelKey(row.label.value))?.means === "total";
  const total = rows.findIndex(says);
  if (total <= 0 || rows.some((row, at) => at < total && row.kind === "detail")) return [...rows];
  return rows.map((row, at) => (at < total ? { ...row, kind: "part", parent: total } : row));
}

/**
 * The row that a person named holds the total, of each of two lists where they stand side by side; what was a total or a
 * part elsewhere is a part of it.
 */
export function totalledBy(rows: readonly FundsRow[], total: number | null): readonly FundsRow[] {
  const at = rows.findIndex(({ row }) => row === total);
  if (at < 0) return rows;
  const isTotal = (row: FundsRow | undefined): boolean =>
    row !== undefined && (row === rows[at] || (row.row === total && row.kind === "total"));
  return rows.map((row): FundsRow => {
    if (isTotal(row)) return { ...row, kind: "total", parent: null };
    const isPart = row.kind === "detail" || (row.kind === "part" && isTotal(rows[row.parent ?? -1]));
    return isPart ? row : { ...row, kind: "part", parent: at };
  });
}

/** One list behind the other; a row's parent stays the row that it was. */
export function sideBySide(lists: readonly (readonly FundsRow[])[]): FundsRow[] {
  const all: FundsRow[] = [];
  for (const list of lists) {
    const before = all.length;
    all.push(...list.map((row) => ({ ...row, parent: row.parent === null ? null : row.parent + before })));
  }
  return all;
}
