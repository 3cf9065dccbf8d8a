import { a1From, a1Range } from "../../core/grid/address";
import type { Dec } from "../../core/evaluation/decimal";
import type { Finding, Severity } from "../../core/rules/finding";
import type { TableReview } from "../../core/review/review";
import { message, type Locale, type MessageId } from "../../messages";
import { findingMessage, ruleTitle } from "../contract/findings";
import { byScoreKind } from "../../core/evaluation/score-entries";
import { jsonNumber } from "../contract/values";
import type { ReviewedFile } from "../reviewed-file";

export type Cell = string | number | null;

/** A column of a listing: its heading and what it says of one row. */
interface ListColumn<Row> {
  readonly heading: MessageId;
  readonly cell: (row: Row, locale: Locale) => Cell;
}

/** One row of the tables' list; a file that gave none has a row of its own, saying why. */
export interface TableRow {
  readonly file: string;
  readonly review: TableReview | null;
  readonly problem: string | null;
}

export interface FindingRow {
  readonly file: string;
  readonly sheet: string;
  readonly finding: Finding;
  /** Why it was let be; null where it was not. */
  readonly reason: string | null;
}

export function tableRows(locale: Locale, reviewed: ReviewedFile): TableRow[] {
  const { file } = reviewed;
  if (reviewed.error) return [{ file, review: null, problem: reviewed.error.message }];
  const { tables } = reviewed.review;
  if (tables.length === 0) return [{ file, review: null, problem: message(locale, "cli.no-table") }];
  return tables.map((review) => ({ file, review, problem: null }));
}

/** What is wrong, then what was let be. */
export function findingRows(reviewed: ReviewedFile): FindingRow[] {
  if (reviewed.error) return [];
  const { file } = reviewed;
  return reviewed.review.tables.flatMap(({ table: { sheet }, findings, suppressed }) => [
    ...findings.map((finding) => ({ file, sheet, finding, reason: null })),
    ...suppressed.map(({ finding, suppression: { reason } }) => ({ file, sheet, finding, reason })),
  ]);
}

const ofTable =
  (cell: (review: TableReview, locale: Locale) => Cell): ListColumn<TableRow>["cell"] =>
  (row, locale) =>
    row.review ? cell(row.review, locale) : null;

const decimal = (value: Dec | null | undefined): number | null => jsonNumber(value);

export const TABLE_COLUMNS: readonly ListColumn<TableRow>[] = [
  { heading: "listing.column.file", cell: (row) => row.file },
  { heading: "listing.column.sheet", cell: ofTable(({ table }) => table.sheet) },
  { heading: "listing.column.range", cell: ofTable(({ table }) => a1Range(table.range)) },
  { heading: "listing.column.title", cell: ofTable(({ table }) => table.head.title?.value ?? null) },
  { heading: "listing.column.project", cell: ofTable(({ table }) => table.head.projectName?.value ?? null) },
  {
    heading: "listing.column.kind",
    cell: ofTable(({ table }, locale) => message(locale, `listing.kind.${table.kind}`)),
  },
  {
    heading: "listing.column.scheme",
    cell: ofTable(({ table }, locale) => message(locale, `listing.scheme.${table.scheme.kind}`)),
  },
  { heading: "listing.column.profile", cell: ofTable(({ profile }) => profile.profile.id) },
  {
    heading: "listing.column.totalWeight",
    cell: ofTable(({ table }) => decimal(table.totals.weight?.held?.value)),
  },
  { heading: "listing.column.recordedWeight", cell: ofTable(({ scores }) => decimal(scores.recorded.weight)) },
  {
    heading: "listing.column.totalScore",
    cell: ofTable(({ table }) => decimal(byScoreKind(table, table.totals.scores).self?.held?.value)),
  },
  { heading: "listing.column.recorded", cell: ofTable(({ scores }) => decimal(scores.recorded.total)) },
  { heading: "listing.column.recomputed", cell: ofTable(({ scores }) => decimal(scores.recomputed.total)) },
  { heading: "listing.column.grade", cell: ofTable(({ table }) => table.totals.grade?.held?.value ?? null) },
  { heading: "listing.column.recomputedGrade", cell: ofTable(({ scores }) => scores.recomputed.grade) },
  { heading: "listing.column.errors", cell: ofTable(({ findings }) => count(findings, "error")) },
  { heading: "listing.column.warnings", cell: ofTable(({ findings }) => count(findings, "warning")) },
  { heading: "listing.column.infos", cell: ofTable(({ findings }) => count(findings, "info")) },
  { heading: "listing.column.suppressed", cell: ofTable(({ suppressed }) => suppressed.length) },
  { heading: "listing.column.problem", cell: (row) => row.problem },
];

export const FINDING_COLUMNS: readonly ListColumn<FindingRow>[] = [
  { heading: "listing.column.file", cell: (row) => row.file },
  { heading: "listing.column.sheet", cell: (row) => row.sheet },
  {
    heading: "listing.column.severity",
    cell: ({ finding }, locale) => message(locale, `listing.severity.${finding.severity}`),
  },
  { heading: "listing.column.rule", cell: ({ finding }) => finding.rule },
  { heading: "listing.column.ruleTitle", cell: ({ finding }, locale) => ruleTitle(locale, finding.rule) },
  { heading: "listing.column.primary", cell: ({ sheet, finding }) => a1From(sheet, finding.primary) },
  { heading: "listing.column.path", cell: ({ finding }) => finding.path.join(" › ") || null },
  { heading: "listing.column.message", cell: ({ finding }, locale) => findingMessage(locale, finding) },
  { heading: "listing.column.expected", cell: ({ finding }) => finding.expected },
  { heading: "listing.column.found", cell: ({ finding }) => finding.found },
  { heading: "listing.column.explanation", cell: ({ finding }) => finding.explanation },
  {
    heading: "listing.column.cells",
    cell: ({ sheet, finding }) => finding.cells.map((cell) => a1From(sheet, cell)).join(" "),
  },
  { heading: "listing.column.follows", cell: ({ finding }) => finding.follows },
  { heading: "listing.column.reason", cell: ({ reason }) => reason },
];

export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

export function headings<Row>(locale: Locale, columns: readonly ListColumn<Row>[]): string[] {
  return columns.map((column) => message(locale, column.heading));
}

export function cellsOf<Row>(locale: Locale, columns: readonly ListColumn<Row>[], row: Row): Cell[] {
  return columns.map((column) => column.cell(row, locale));
}
