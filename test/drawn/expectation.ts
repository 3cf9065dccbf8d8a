import { a1, a1Range } from "../../src/core/grid/address";
import type { Column } from "../../src/core/evaluation/column";
import type { Head } from "../../src/core/evaluation/head";
import type { Block } from "../../src/core/evaluation/indicator";
import type { EvaluationTable, Totals } from "../../src/core/evaluation/table";
import { place, printEntry, printSourced, type Expected } from "./print-entry";
import { printFunds } from "./print-funds";
import { printNode } from "./print-node";

/**
 * What was read off a sheet, as a short text for people: one line a thing, ` | ` between its parts.
 *
 *     self-evaluation A1:I25                   kind and range; then scheme, head, columns, funds, goals, tree, totals …
 *     培训人数 @D14 | target ≥200人 | actual 190 | weight 10 | score 9.5
 *
 * Blank cells and lacking columns print nothing (that the two are told apart is a test of its own), a value that stands
 * in its column and row prints no address, any other prints `@H4`; "?达标" is unreadable, "shared" a cell of several rows,
 * "(label)" a weight that a label holds.
 */
export function printTable(table: EvaluationTable): string {
  return [
    `${table.kind} ${a1Range(table.range)}`,
    printScheme(table),
    ...printHead(table.head),
    ...printColumns(table.columns),
    ...(table.funds ? printFunds(table.funds) : []),
    ...table.blocks.flatMap((block) => printBlock(table, block)),
    ...printTotals(table, table.totals),
    ...printConclusion(table),
    ...table.notes.map((note) => `note${place(note)}`),
    ...(table.excluded.length > 0 ? [`excluded ${table.excluded.map(({ row }) => row).join(", ")}`] : []),
    ...table.unsure.map(({ cell, role }) => `unsure ${a1(cell)} ${role}`),
  ].join("\n");
}

function printScheme({ scheme }: EvaluationTable): string {
  if (scheme.kind === "none") return "scheme none";
  return `scheme ${scheme.kind}, ${scheme.fullMark.toFixed()}${scheme.executionIncluded ? " with execution" : ""}`;
}

function printHead(head: Partial<Head>): string[] {
  return [
    ...printSourced("title", head.title),
    ...printSourced("year", head.year),
    ...printSourced("project", head.projectName),
    ...printSourced("department", head.department),
    ...printSourced("unit", head.unit),
    ...printSourced("amounts", head.amountUnit),
    ...printSourced("form", head.formNumber),
  ];
}

/** Columns with a role of their own; what is ignored and what is remarked is left out. */
function printColumns(columns: readonly Column[]): string[] {
  const told = columns.filter(({ role }) => role !== "ignored" && role !== "remark");
  return told.length > 0 ? [`columns ${told.map((column) => `${column.id} ${roleOf(column)}`).join(", ")}`] : [];
}

function roleOf({ role, level, scoreKind }: Column): string {
  if (role === "score" && scoreKind === "review") return "review";
  return role === "levelWeight" ? `weight${level ?? ""}` : role;
}

function printBlock(table: EvaluationTable, { head, funds, goal, headerRows, roots }: Block): string[] {
  const goalLine = [
    goal?.label ? goal.label.value.replace(/\s/g, "") + place(goal.label) : "goal",
    ...printSourced("weight", goal?.weight),
    ...printEntry("expected", goal?.expected, () => false),
    ...printEntry("actual", goal?.actual, () => false),
  ].join(" | ");
  return [
    ...(head ? printHead(head) : []),
    ...(funds ? printFunds(funds) : []),
    ...(goal ? [goalLine] : []),
    ...(headerRows.length > 0 ? [`header ${headerRows.join(", ")}`] : []),
    ...roots.flatMap((node) => printNode(table, node)),
  ];
}

function printTotals(table: EvaluationTable, totals: Totals): string[] {
  const at: Expected = (cell) => cell.row === totals.row && table.columns.some(({ column }) => column === cell.column);
  const scores = Object.entries(totals.scores).flatMap(([id, entry]) =>
    printEntry(
      table.columns.find((column) => column.id === id)?.scoreKind === "review" ? "review" : "score",
      entry,
      at,
    ),
  );
  const reviewed = printEntry("reviewed", totals.reviewed, () => false);
  const printed = [
    ...printEntry("weight", totals.weight, at),
    ...scores,
    ...reviewed,
    ...printEntry("grade", totals.grade, at),
  ];
  if (printed.length === 0 && totals.row === null) return [];
  return [[`totals${totals.row === null ? "" : ` row ${totals.row}`}`, ...printed].join(" | ")];
}

function printConclusion({ conclusion }: EvaluationTable): string[] {
  const nowhere = () => false;
  return [
    ...printEntry("conclusion", conclusion.conclusion, nowhere),
    ...printEntry("problems", conclusion.problems, nowhere),
    ...printEntry("measures", conclusion.measures, nowhere),
    ...printEntry("reasons", conclusion.reasons, nowhere),
  ];
}
