import { a1From, a1Range, columnName } from "../../core/grid/address";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { Dec } from "../../core/evaluation/decimal";
import type { Entry } from "../../core/evaluation/sourced";
import type { TableReview } from "../../core/review/review";
import { message, type Locale } from "../../messages";
import { jsonComputed } from "./computed";
import { jsonFinding } from "./findings";
import { jsonFunds } from "./funds";
import { jsonGoals, jsonGroups } from "./groups";
import { jsonIndicators } from "./indicators";
import { byScoreKind } from "../../core/evaluation/score-entries";
import { Reasons } from "../../core/review/reasons";
import { jsonNumber, jsonSourced, jsonWhy } from "./values";

/** One table of `check --format json`, exactly as the contract has it; fields beyond it only add. */
export function jsonTable(locale: Locale, review: TableReview): object {
  const { table, scores } = review;
  const home = table.sheet;
  const same = <T>(value: T): T => value;
  const reasons = new Reasons(review);
  const whyOf = jsonWhy(locale, [...reasons.head(), ...reasons.totals(), ...reasons.conclusion()]);
  const noteWhys = reasons.notes().map((reason) => jsonWhy(locale, [reason])["note"]);
  const number = (value: Dec): number => jsonNumber(value) ?? 0;
  const inHome = (cell: Parameters<typeof a1From>[1]): string => a1From(home, cell);
  const held = (role: string, entry: Entry<string> | null): ReturnType<typeof jsonSourced> =>
    jsonSourced(home, entry?.held, same, whyOf[role]);
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
    ...jsonHead(table, whyOf),
    funds: jsonFunds(locale, table, reasons),
    indicators: jsonIndicators(locale, table, reasons),
    totalWeight: jsonSourced(home, table.totals.weight?.held, number, whyOf["totalWeight"]),
    totalScore: jsonSourced(home, byScoreKind(table, table.totals.scores).self?.held, number, whyOf["totalScore"]),
    reviewTotal: jsonSourced(home, table.totals.reviewed?.held, number, whyOf["reviewTotal"]),
    grade: held("grade", table.totals.grade),
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
      headerCells: column.headerCells.map(inHome),
      confidence: column.confidence,
      why: message(locale, column.why.id, column.why.values),
    })),
    groups: jsonGroups(locale, table, scores, reasons),
    goals: jsonGoals(locale, table),
    conclusion: {
      conclusion: held("conclusion", table.conclusion.conclusion),
      problems: held("problems", table.conclusion.problems),
      measures: held("measures", table.conclusion.measures),
      reasons: held("reasons", table.conclusion.reasons),
    },
    notes: table.notes.map((note, at) => jsonSourced(home, note, same, noteWhys[at])),
    suppressed: review.suppressed.map(({ finding, suppression: { reason, finding: mark, made } }) => ({
      ...jsonFinding(locale, home, finding),
      reason,
      scope: mark === null ? "rule" : "finding",
      made: made === "" ? null : made,
    })),
    notApplicable: review.notApplicable.map(({ rule, why }) => ({ rule, why: message(locale, why.id, why.values) })),
  };
}

function jsonHead({ head, funds, sheet }: EvaluationTable, whyOf: Readonly<Record<string, string>>): object {
  const told = { ...head, amountUnit: head.amountUnit ?? funds?.amountUnit ?? null };
  return Object.fromEntries(
    HEAD.map((role) => [
      role,
      jsonSourced<string | number, string | number>(sheet, told[role], (value) => value, whyOf[role]),
    ]),
  );
}

const HEAD = ["title", "year", "projectName", "department", "unit", "amountUnit", "formNumber"] as const;
