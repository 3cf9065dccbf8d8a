import { plain, type Dec } from "../../core/evaluation/decimal";
import type { TableSummary } from "../../core/review/summary";
import type { OverviewColumn, OverviewSort } from "./overview-state";

/** The tables in the order that the person asked for; equal ones stay as the workbook has them, blanks come last. */
export function sortedTables(tables: readonly TableSummary[], sort: OverviewSort): readonly TableSummary[] {
  if (!sort) return tables;
  const compare = COMPARE[sort.by];
  return [...tables].sort((a, b) => {
    const blanks = Number(blank(a, sort.by)) - Number(blank(b, sort.by));
    return blanks !== 0 ? blanks : (sort.descending ? -1 : 1) * compare(a, b);
  });
}

/** A figure as the overview shows it. */
export function figureText(value: Dec | null): string {
  return value ? plain(value, 2) : "—";
}

/** Best first, as the field counts them. */
const GRADES = ["优", "良", "中", "差"];

const COMPARE: Readonly<Record<OverviewColumn, (a: TableSummary, b: TableSummary) => number>> = {
  name: (a, b) => (a.name ?? "").localeCompare(b.name ?? "", "zh"),
  printed: (a, b) => figures(a.printed, b.printed),
  recomputed: (a, b) => figures(a.recomputed, b.recomputed),
  grade: (a, b) => gradeRank(a.grade) - gradeRank(b.grade),
  errors: (a, b) => a.counts.error - b.counts.error || a.counts.warning - b.counts.warning,
  warnings: (a, b) => a.counts.warning - b.counts.warning || a.counts.error - b.counts.error,
};

function blank(table: TableSummary, by: OverviewColumn): boolean {
  return by !== "errors" && by !== "warnings" && table[by] === null;
}

function figures(a: Dec | null, b: Dec | null): number {
  return a && b ? a.cmp(b) : 0;
}

function gradeRank(grade: string | null): number {
  const rank = GRADES.indexOf(grade ?? "");
  return rank < 0 ? GRADES.length : rank;
}
