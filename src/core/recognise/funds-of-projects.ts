import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { Sourced } from "../evaluation/sourced";
import type { DraftNode } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { FundsColumn } from "./funds-columns";
import { fundsMeaning } from "./lexicon/funds";
import { sourcedName } from "./read-entry";
import { readFundsRow } from "./read-funds-row";
import type { RoleColumn } from "./role-column";

const AMOUNTS: readonly string[] = ["initialBudget", "annualBudget", "executed", "rate"];

/** A row of a list that says of one project, or of all of them together, what money it had. */
export interface ProjectRow {
  readonly row: number;
  readonly label: LogicalCell;
}

/** The projects of a summary, a row each; none where the rows are indicators. */
export function projectsListed(roots: readonly DraftNode[], roles: readonly RoleColumn[]): ProjectRow[] {
  const lists = roles.some(({ role, header }) => role.startsWith("level") && header.means === "project");
  return lists ? roots.flatMap(({ leaf, cell }) => (leaf ? [{ row: leaf.row, label: cell }] : [])) : [];
}

/**
 * The money in a list of projects, where budget and execution are columns of the list itself: a row each, parts of the
 * row 合计 where one stands below. Null where the list has no two such columns.
 */
export function fundsOfProjects(
  sheet: LogicalSheet,
  roles: readonly RoleColumn[],
  projects: readonly ProjectRow[],
  total: ProjectRow | null,
  amountUnit: Sourced<string> | null,
): FundsBlock | null {
  const columns = roles.flatMap(({ role, header, left, right }): FundsColumn[] => {
    const match = role === "ignored" ? fundsMeaning(header.key) : null;
    const isAmount = match !== null && match.confidence === 1 && AMOUNTS.includes(match.means);
    return isAmount ? [{ role: match.means, cell: header.cell, left, right, part: null }] : [];
  });
  if (columns.length < 2 || projects.length === 0) return null;
  const read = ({ row, label }: ProjectRow, kind: FundsRow["kind"]): FundsRow => ({
    label: sourcedName(sheet, label),
    row,
    kind,
    parent: kind === "part" ? projects.length : null,
    ...readFundsRow(sheet, row, label, columns, amountUnit?.value ?? null),
  });
  const rows = projects.map((project) => read(project, total ? "part" : "total"));
  if (total) rows.push(read(total, "total"));
  return {
    rows,
    totalRow: total || rows.length === 1 ? rows.length - 1 : null,
    amountUnit,
    headerCells: Object.fromEntries(columns.map(({ role, cell }) => [role, sheet.ref(cell)])),
    execution: null,
  };
}
