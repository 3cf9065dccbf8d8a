import { a1From, a1Range, columnName } from "../../core/grid/address";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { Entry } from "../../core/evaluation/sourced";
import type { TableReview } from "../../core/review/review";
import { message, type Locale } from "../../messages";
import { jsonComputed } from "./computed";
import { jsonFinding } from "./findings";
import { jsonFunds } from "./funds";
import { jsonGoals, jsonGroups } from "./groups";
import { jsonIndicators } from "./indicators";
import { byScoreKind } from "../../core/evaluation/score-entries";
import { jsonNumber, jsonSourced } from "./values";

/** One table of `check --format json`, exactly as the contract has it; fields beyond it only add. */
export function jsonTable(locale: Locale, review: TableReview): object {
  const { table, scores } = review;
  const home = table.sheet;
  const same = <T>(value: T): T => value;
  const inHome = (cell: Parameters<typeof a1From>[1]): string => a1From(home, cell);
  const heldText = (entry: Entry<string> | null): ReturnType<typeof jsonSourced> =>
    jsonSourced(home, entry?.held, same);
  const computed = jsonComputed(locale, home, scores);
  return {
    sheet: home,
    range: a1Range(table.range),
    kind: table.kind,
    confidence: table.confidence,
    scheme: {
      kind: table.scheme.kind,
      fullMark: jsonNumber(table.scheme.fullMark),
      evidence: table.scheme.evidence.map(inHome),
      why: message(locale, table.scheme.why.id, table.scheme.why.values),
    },
    profile: review.profile.profile.id,
    profileChosenBy: review.profile.by,
    ...jsonHead(table),
    funds: jsonFunds(locale, table),
    indicators: jsonIndicators(table),
    totalWeight: jsonSourced(home, table.totals.weight?.held, (value) => jsonNumber(value) ?? 0),
    totalScore: jsonSourced(
      home,
      byScoreKind(table, table.totals.scores).self?.held,
      (value) => jsonNumber(value) ?? 0,
    ),
    reviewTotal: jsonSourced(home, table.totals.reviewed?.held, (value) => jsonNumber(value) ?? 0),
    grade: heldText(table.totals.grade),
    unsure: table.unsure.map(({ cell, role, why }) => ({
      cell: inHome(cell),
      role,
      why: message(locale, why.id, why.values),
    })),
    recomputed: computed.recomputed,
    findings: review.findings.map((finding) => jsonFinding(locale, home, finding)),
    recorded: computed.recorded,
    closing: computed.closing,
    columns: table.columns.map((column) => ({
      column: columnName(column.column),
      role: column.role,
      header: column.header,
      confidence: column.confidence,
      why: message(locale, column.why.id, column.why.values),
    })),
    groups: jsonGroups(table, scores),
    goals: jsonGoals(locale, table),
    conclusion: {
      conclusion: heldText(table.conclusion.conclusion),
      problems: heldText(table.conclusion.problems),
      measures: heldText(table.conclusion.measures),
      reasons: heldText(table.conclusion.reasons),
    },
    notes: table.notes.map((note) => jsonSourced(home, note, same)),
    suppressed: review.suppressed.map(({ finding, suppression: { reason, finding: mark, made } }) => ({
      ...jsonFinding(locale, home, finding),
      reason,
      scope: mark === null ? "rule" : "finding",
      made: made === "" ? null : made,
    })),
    notApplicable: review.notApplicable.map(({ rule, why }) => ({ rule, why: message(locale, why.id, why.values) })),
  };
}

function jsonHead(table: EvaluationTable): object {
  const { head, sheet } = table;
  const same = <T>(value: T): T => value;
  return {
    title: jsonSourced(sheet, head.title, same),
    year: jsonSourced(sheet, head.year, same),
    projectName: jsonSourced(sheet, head.projectName, same),
    department: jsonSourced(sheet, head.department, same),
    unit: jsonSourced(sheet, head.unit, same),
    amountUnit: jsonSourced(sheet, head.amountUnit ?? table.funds?.amountUnit, same),
    formNumber: jsonSourced(sheet, head.formNumber, same),
  };
}
