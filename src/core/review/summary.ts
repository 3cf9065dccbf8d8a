import type { Range } from "../grid/address";
import { sum, type Dec } from "../evaluation/decimal";
import { valueOf } from "../evaluation/sourced";
import type { Why } from "../evaluation/why";
import type { Severity } from "../rules/finding";
import type { Review, TableReview } from "./review";

/** One evaluation table in the overview of a workbook. */
export interface TableSummary {
  readonly sheet: string;
  /** Whether people do not see its sheet unless they unhide it. */
  readonly hidden: boolean;
  readonly range: Range;
  /** Which of the sheet's tables, from 0. */
  readonly nth: number;
  /** The project, else the unit, else the title; null where the table names none of them. */
  readonly name: string | null;
  readonly printed: Dec | null;
  readonly recorded: Dec | null;
  readonly recomputed: Dec | null;
  readonly fullMark: Dec;
  readonly grade: string | null;
  /** Causes, what follows from another finding left out. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
}

/** What the tables of a workbook say together. */
export interface WorkbookSummary {
  readonly tables: readonly TableSummary[];
  /** Sheets whose tables, if they hold any, are missing here, and why. */
  readonly unread: readonly UnreadSheet[];
  readonly across: AcrossTables;
}

export interface UnreadSheet {
  readonly sheet: string;
  readonly why: Why;
}

/** The figures of the sentence that a report says of all projects. Only scored tables with a printed total count. */
export interface AcrossTables {
  readonly tables: number;
  /** Whether each table is of a project of its own, so that they can be counted as projects. */
  readonly ofProjects: boolean;
  readonly scored: number;
  /** Mean of the printed totals that are out of 100; null where there is none. */
  readonly mean: Dec | null;
  readonly lowest: Dec | null;
  readonly highest: Dec | null;
  /** Printed grades with their number, in the order of the table. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  readonly withErrors: number;
}

/** All evaluation tables of a workbook at one look. Linear in tables and findings. `hidden`: names of hidden sheets. */
export function summarise(
  review: Review,
  hidden: ReadonlySet<string> = new Set(),
  unread: readonly UnreadSheet[] = [],
): WorkbookSummary {
  const seen = new Map<string, number>();
  const tables = review.tables.map((one) => {
    const nth = seen.get(one.table.sheet) ?? 0;
    seen.set(one.table.sheet, nth + 1);
    return summaryOf(one, nth, hidden.has(one.table.sheet));
  });
  const projects = review.tables.flatMap(({ table }) => table.head.projectName?.value ?? []);
  return { tables, unread, across: acrossTables(tables, new Set(projects).size) };
}

function summaryOf({ table, scores, findings, suppressed }: TableReview, nth: number, hidden: boolean): TableSummary {
  const { head, totals } = table;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, follows } of findings) if (follows === null) counts[severity] += 1;
  return {
    sheet: table.sheet,
    hidden,
    range: table.range,
    nth,
    name: head.projectName?.value ?? head.unit?.value ?? head.title?.value ?? null,
    printed: scores.column === null ? null : valueOf(totals.scores[scores.column]),
    recorded: scores.recorded.total,
    recomputed: scores.recomputed.total,
    fullMark: table.scheme.fullMark,
    grade: valueOf(totals.grade),
    counts,
    suppressed: suppressed.length,
  };
}

function acrossTables(tables: readonly TableSummary[], projects: number): AcrossTables {
  const totals = tables.flatMap(({ printed, fullMark }) => (printed && fullMark.eq(100) ? [printed] : []));
  const grades = new Map<string, number>();
  for (const { grade } of tables) if (grade !== null) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  const sorted = [...totals].sort((a, b) => a.cmp(b));
  return {
    tables: tables.length,
    ofProjects: tables.length > 0 && projects === tables.length,
    scored: totals.length,
    mean: totals.length === 0 ? null : sum(totals).div(totals.length),
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
    grades: [...grades].map(([grade, count]) => ({ grade, count })),
    withErrors: tables.filter(({ counts }) => counts.error > 0).length,
  };
}
