import { a1From, a1Range } from "../grid/address";
import { plain } from "../evaluation/decimal";
import { valueOf } from "../evaluation/sourced";
import type { Why } from "../evaluation/why";
import type { ProfileId } from "../evaluation/profile";
import { catalogue } from "../rules/catalogue";
import type { Finding, Severity } from "../rules/finding";
import type { KeptReviewRecord } from "../settings/review-records";
import { whoseTable } from "./earlier-record";
import { findingMark } from "./finding-mark";
import type { TableReview } from "./review";
import { RULE_SET } from "./rule-set";
import { sinceRecord } from "./since";

/** One finding as a line of the record; texts are message ids with their values. */
export interface Opinion {
  readonly severity: Severity;
  readonly rule: string;
  /** The regulation or source that the rule rests on. */
  readonly clause: string;
  /** A1, with the sheet's name where it is another sheet. */
  readonly cell: string;
  readonly path: readonly string[];
  readonly says: Why;
  readonly advice: Why;
  readonly found: string | number | null;
  readonly expected: string | number | null;
  readonly explanation: string | null;
  /** Comes of another finding and goes with it. */
  readonly follows: boolean;
  /** Against the record before this one; null where there is none. */
  readonly since: "new" | "unchanged" | null;
}

/** 核查意见表: what a check found in one table, to be handed to the people who filled it in and to be signed. */
export interface ReviewRecord {
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly year: string | null;
  readonly profile: ProfileId;
  readonly ruleSet: string;
  readonly printed: string | null;
  readonly grade: string | null;
  readonly recorded: string | null;
  readonly recomputed: string | null;
  readonly opinions: readonly Opinion[];
  readonly suppressed: readonly { readonly opinion: Opinion; readonly reason: string; readonly made: string }[];
  /** What the record before this one had and this check no longer finds; null where there is no earlier record. */
  readonly fixed: readonly { readonly rule: string; readonly cell: string; readonly path: readonly string[] }[] | null;
}

/** @param earlier the newest record of the same table that the workbook holds */
export function reviewRecord(review: TableReview, earlier: KeptReviewRecord | null): ReviewRecord {
  const { table, profile, scores, findings, suppressed } = review;
  const { head, totals, sheet } = table;
  const since = earlier && sinceRecord(review, earlier);
  const printed = scores.column === null ? null : valueOf(totals.scores[scores.column]);
  return {
    sheet,
    range: a1Range(table.range),
    title: head.title?.value ?? null,
    project: head.projectName?.value ?? null,
    department: head.department?.value ?? head.unit?.value ?? null,
    year: head.year ? String(head.year.value) : null,
    profile: profile.profile.id,
    ruleSet: RULE_SET,
    printed: printed && plain(printed),
    grade: valueOf(totals.grade),
    recorded: scores.recorded.total && plain(scores.recorded.total, 2),
    recomputed: scores.recomputed.total && plain(scores.recomputed.total, 2),
    opinions: findings.map((finding) =>
      opinionOf(sheet, finding, since && (since.fresh.has(finding) ? "new" : "unchanged")),
    ),
    suppressed: suppressed.map(({ finding, suppression: { reason, made } }) => ({
      opinion: opinionOf(sheet, finding, null),
      reason,
      made,
    })),
    fixed: since && since.gone.map(({ rule, finding }) => ({ rule, cell: finding.cell, path: finding.path })),
  };
}

/** The record as the workbook keeps it, for the next check. `nth`: which of the sheet's tables, from 0. */
export function keptReviewRecord({ table, findings }: TableReview, nth: number): KeptReviewRecord {
  const { sheet } = table;
  const whose = whoseTable(table);
  return {
    sheet,
    nth,
    ...(whose === undefined ? {} : { whose }),
    ruleSet: RULE_SET,
    findings: findings.map((finding) => ({ rule: finding.rule, finding: findingMark(sheet, finding, findings) })),
  };
}

const CLAUSES: ReadonlyMap<string, string> = new Map(catalogue.map(({ meta }) => [meta.id, meta.clause]));

function opinionOf(sheet: string, finding: Finding, since: Opinion["since"]): Opinion {
  const { rule, message, values, severity, primary, path, found, expected, explanation } = finding;
  return {
    severity,
    rule,
    clause: CLAUSES.get(rule) ?? "",
    cell: a1From(sheet, primary),
    path,
    says: { id: `rule.${rule}.${message}`, values },
    advice: { id: `rule.${rule}.advice`, values },
    found,
    expected,
    explanation,
    follows: finding.follows !== null,
    since,
  };
}
