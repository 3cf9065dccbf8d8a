import { a1, type CellRef } from "../grid/address";
import type { Column } from "./column";
import type { FundsBlock, FundsRole, FundsRow } from "./funds";
import type { Head } from "./head";
import type { Goal } from "./indicator";
import type { Entry, Label, Sourced } from "./sourced";
import type { Conclusion, Note } from "./table";
import type { Why } from "./why";

/** Why a cell has its role: where it stands, which words say so, which sums it rests on. */
export interface Reason<Role extends string = string> {
  readonly role: Role;
  readonly cell: CellRef;
  readonly why: readonly Why[];
}

const LONGEST_LABEL = 30;

/** Where an answer stands to the words that it answers. */
export function byLabel(cell: CellRef, label: Label): Why {
  const values = { cell: a1(label.cell), label: label.text.slice(0, LONGEST_LABEL) };
  return { id: `recognise.why.${sideOf(cell, label.cell)}`, values };
}

function sideOf(cell: CellRef, label: CellRef): "within" | "right" | "left" | "below" | "above" {
  if (cell.column !== label.column) return cell.column > label.column ? "right" : "left";
  if (cell.row !== label.row) return cell.row > label.row ? "below" : "above";
  return "within";
}

/** What a value's own text says, where no label stands beside it. */
export function inText(sourced: Sourced<unknown>): Label | null {
  const [cell] = sourced.cells;
  return cell ? { cell, text: sourced.text.replace(/\s+/gu, "") } : null;
}

/** Of a cell in a column: the header that it stands under, and what was made of its words. */
export function byColumn({ headerCells: [cell], header, why }: Column): Why[] {
  const id = header === "" ? "recognise.why.under-blank" : "recognise.why.under";
  return [...(cell ? [{ id, values: { cell: a1(cell) } }] : []), why];
}

/** Whose form it is: each beside its label, or by what its own text says. */
export function headReasons(head: Head): Reason[] {
  return Object.entries(head).flatMap(([role, value]: [string, Sourced<unknown> | null]): Reason[] => {
    const [cell] = value?.cells ?? [];
    if (!value || !cell) return [];
    const said: Why = { id: `recognise.why.head.${role}`, values: { cell: a1(cell) } };
    return [{ role, cell, why: [value.label ? byLabel(cell, value.label) : said] }];
  });
}

const FUNDS: readonly FundsRole[] = ["initialBudget", "annualBudget", "executed", "rate", "weight", "score", "reason"];

/** Of each role that a row of the funds has: the header over its column, or the label beside it. */
export function fundsReasons({ headerCells }: FundsBlock, row: FundsRow): Reason<FundsRole>[] {
  const label = inText(row.label);
  return FUNDS.flatMap((role): Reason<FundsRole>[] => {
    const header = headerCells[role];
    const entry = row[role];
    if (!entry) return [];
    const inLabel = entry.held?.from === "label";
    if (header && !inLabel)
      return [{ role, cell: entry.cell, why: [{ id: "recognise.why.funds-column", values: { cell: a1(header) } }] }];
    const beside = inLabel ? inText(entry.held) : label;
    return [{ role, cell: entry.cell, why: beside ? [byLabel(entry.cell, beside)] : [] }];
  });
}

/** Of a goal's text: the label that it stands under or beside. */
export function goalReason({ label }: Goal): Why {
  const [cell] = label?.cells ?? [];
  if (!label || !cell) return { id: "recognise.why.goal-place" };
  return { id: "recognise.why.goal-label", values: { label: label.value, cell: a1(cell) } };
}

/** What stands below the indicators. */
export function conclusionReasons(conclusion: Conclusion): Reason[] {
  return Object.entries(conclusion).flatMap(([role, entry]: [string, Entry<string> | null]): Reason[] =>
    entry?.held?.label ? [{ role, cell: entry.cell, why: [byLabel(entry.cell, entry.held.label)] }] : [],
  );
}

/** Of a note: that it says so itself, or goes on below one that does. */
export function noteReason({ cells: [cell] }: Note): Why {
  return { id: "recognise.why.note", values: { cell: cell ? a1(cell) : "" } };
}
