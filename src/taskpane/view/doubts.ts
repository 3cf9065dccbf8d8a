import type { CellRef } from "../../core/grid/address";
import type { Column } from "../../core/evaluation/column";
import type { EvaluationTable, Unsure } from "../../core/evaluation/table";
import type { Why } from "../../core/evaluation/why";
import { correctableRole } from "../../core/recognise/correctable-role";
import type { CorrectionItem } from "../../core/settings/correction-items";

/** One thing that is open, on however many rows. */
export interface Doubt {
  readonly key: string;
  /** Of the first cell. */
  readonly why: Why;
  readonly cells: readonly CellRef[];
  /** The cells that may be meant instead, where two columns compete. */
  readonly others: readonly CellRef[];
  /** What to say to keep the reading, and to take the other; empty where no column is in doubt but a cell is. */
  readonly keep: readonly CorrectionItem[];
  readonly swap: readonly CorrectionItem[];
  /** Each cell's own key: a doubt that was confirmed is open again once its text changes. */
  readonly keys: readonly string[];
}

/** What stays open of a table, doubts of one sort about one column as one. */
export function openDoubts(table: EvaluationTable, confirmed: ReadonlySet<string>): Doubt[] {
  const groups = new Map<string, Unsure[]>();
  for (const unsure of table.unsure) {
    if (confirmed.has(keyOf(unsure))) continue;
    const { role, why, cell, other } = unsure;
    const key = [role, why.id, cell.column, other?.column ?? ""].join("/");
    const group = groups.get(key);
    if (group) group.push(unsure);
    else groups.set(key, [unsure]);
  }
  return [...groups].flatMap(([key, group]): Doubt[] => {
    const [first] = group;
    if (!first) return [];
    const read = columnAt(table, first.cell, first.role);
    const rival = first.other && columnAt(table, first.other, null);
    const choice = read && rival ? choiceOf(read, rival) : { keep: [], swap: [] };
    return [
      {
        key,
        why: first.why,
        cells: group.map(({ cell }) => cell),
        others: group.flatMap(({ other }) => other ?? []),
        ...choice,
        keys: group.map(keyOf),
      },
    ];
  });
}

/** Says of two columns that the second is what the first was, and the other way round. */
export function exchanged(a: Column, b: Column): CorrectionItem[] {
  return a.mark && b.mark
    ? [
        { kind: "column", column: b.mark, role: correctableRole(a) },
        { kind: "column", column: a.mark, role: correctableRole(b) },
      ]
    : [];
}

function choiceOf(read: Column, rival: Column): Pick<Doubt, "keep" | "swap"> {
  return {
    keep: read.mark ? [{ kind: "column", column: read.mark, role: correctableRole(read) }] : [],
    swap: exchanged(read, rival),
  };
}

/** The column whose cells these are; of a column of several the first is given. */
function columnAt(table: EvaluationTable, cell: CellRef, role: string | null): Column | undefined {
  return table.columns
    .filter(({ band, column }) => column <= cell.column && cell.row >= band.top && cell.row <= band.bottom)
    .filter((column) => role === null || column.role === role)
    .at(-1);
}

function keyOf({ cell, role, why }: Unsure): string {
  return JSON.stringify([cell.sheet, cell.row, cell.column, role, why]);
}
