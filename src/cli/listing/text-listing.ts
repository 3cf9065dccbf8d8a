import { a1, a1From, a1Range } from "../../core/grid/address";
import { dec, plain, type Dec } from "../../core/evaluation/decimal";
import type { Finding, Severity } from "../../core/rules/finding";
import type { TableReview } from "../../core/review/review";
import type { Closing } from "../../core/score/score-sheet";
import { message, type Locale } from "../../messages";
import { partName } from "../contract/computed";
import { findingMessage, ruleTitle } from "../contract/findings";
import { byScoreKind } from "../../core/evaluation/score-entries";
import type { ReviewedFile } from "../reviewed-file";
import type { Listing } from "./listing";
import { count } from "./rows";
import { paint, type Paint } from "./paint";
import { padTo, textWidth } from "./text-width";
import { versionLine } from "../version";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a person reads: the figures first, then what is wrong with its arithmetic, then what would close the total. */
export function textListing(locale: Locale, colours: boolean): Listing {
  const colour = paint(colours);
  const tally = { files: 0, tables: 0, failed: 0, errors: 0, warnings: 0, infos: 0 };
  return {
    begin: () => "",
    file: (reviewed) => {
      tally.files += 1;
      if (reviewed.error) tally.failed += 1;
      else {
        for (const { findings } of reviewed.review.tables) {
          tally.tables += 1;
          tally.errors += count(findings, "error");
          tally.warnings += count(findings, "warning");
          tally.infos += count(findings, "info");
        }
      }
      return `${fileLines(locale, colour, reviewed).join("\n")}\n\n`;
    },
    end: () => `${message(locale, "listing.closing-summary", tally)}\n${colour.dim(versionLine(locale))}\n`,
  };
}

function fileLines(locale: Locale, colour: Paint, reviewed: ReviewedFile): string[] {
  const head = colour.bold(reviewed.file);
  if (reviewed.error) return [head, `  ${colour.error(message(locale, "listing.error", reviewed.error))}`];
  const { tables, skipped } = reviewed.review;
  return [
    head,
    ...(tables.length === 0 ? [`  ${message(locale, "cli.no-table")}`] : []),
    ...tables.flatMap((table) => tableLines(locale, colour, table).map((line) => (line === "" ? "" : `  ${line}`))),
    ...skipped.map(({ sheet, why }) => {
      const text = message(locale, why.id, why.values);
      return `  ${colour.dim(message(locale, "listing.skipped", { sheet, why: text }))}`;
    }),
  ];
}

function tableLines(locale: Locale, colour: Paint, review: TableReview): string[] {
  const { table, findings, scores } = review;
  const kind = message(locale, `listing.kind.${table.kind}`);
  const scheme = message(locale, `listing.scheme.${table.scheme.kind}`);
  const range = a1Range(table.range);
  const title = [table.head.title, table.head.projectName].flatMap((part) => part?.value.trim() || []).join(" · ");
  return [
    colour.dim(
      message(locale, "listing.table-line", {
        sheet: table.sheet,
        range,
        kind,
        scheme,
        profile: review.profile.profile.id,
      }),
    ),
    ...(title === "" ? [] : [title.replace(/\s+/g, " ")]),
    ...figureLines(locale, review),
    ...scores.closing.map((closing) => colour.bold(closingLine(locale, closing))),
    ...SEVERITIES.flatMap((severity) => severityLines(locale, colour, review, severity)),
    ...(findings.length === 0 ? ["", message(locale, "listing.no-findings")] : []),
    ...suppressedLines(locale, colour, review),
    ...unsureLines(locale, colour, review),
    ...notApplicableLines(locale, colour, review),
  ];
}

function figureLines(locale: Locale, { table, scores }: TableReview): string[] {
  const none = message(locale, "listing.none");
  const show = (value: Dec | null | undefined): string => (value ? plain(value, 2) : none);
  const printed = byScoreKind(table, table.totals.scores).self?.held?.value;
  const lines: string[] = [];
  if (scores.column !== null) {
    const { recorded, recomputed } = scores;
    lines.push(
      message(locale, "listing.score-line", {
        printed: show(printed),
        recorded: show(recorded.total),
        recomputed: show(recomputed.total),
      }),
    );
  }
  if (scores.recorded.weight) {
    const weight = show(scores.recorded.weight);
    lines.push(message(locale, "listing.weight-line", { weight, fullMark: plain(table.scheme.fullMark) }));
  }
  const grade = table.totals.grade?.held?.value;
  if (grade || scores.recomputed.grade) {
    const recomputed = scores.recomputed.grade ?? none;
    lines.push(message(locale, "listing.grade-line", { printed: grade ?? none, recomputed }));
  }
  if (scores.execution) {
    const { rate, explanation } = scores.execution;
    const percent = rate ? `${plain(rate.times(dec(100)), 2)}%` : none;
    lines.push(message(locale, "listing.execution-line", { rate: percent, explanation: explanation ?? none }));
  }
  return lines;
}

/** "还原  假设“…”：58.4 + 27 + 9.1 = 94.5" */
function closingLine(locale: Locale, closing: Closing): string {
  const assumption = message(locale, closing.assumption.id, closing.assumption.values);
  const parts = closing.parts.map((part) => plain(part.value)).join(" + ");
  const named = closing.parts
    .map((part) => `${partName(locale, part)} ${plain(part.value)}`)
    .join(message(locale, "listing.comma"));
  const sum = `${parts} = ${plain(closing.total)}${closing.closes ? "" : message(locale, "listing.closing-open")}`;
  return `${message(locale, "listing.closing")}  ${message(locale, "listing.closing-line", { assumption, sum, named })}`;
}

function severityLines(locale: Locale, colour: Paint, review: TableReview, severity: Severity): string[] {
  const home = review.table.sheet;
  // A finding that follows from another is told under it, whatever its severity.
  const roots = review.findings.filter((finding) => finding.severity === severity && finding.follows === null);
  if (roots.length === 0) return [];
  const width = Math.max(...roots.map((finding) => textWidth(a1From(home, finding.primary))));
  const name = message(locale, `listing.severity.${severity}`);
  const title = message(locale, "listing.severity-line", { severity: name, count: roots.length });
  const lines = ["", colour[severity](title)];
  for (const finding of roots) {
    lines.push(...findingLines(locale, colour, home, finding, width));
    const key = `${finding.rule}@${a1(finding.primary)}`;
    for (const follower of review.findings.filter(({ follows }) => follows === key)) {
      lines.push(...findingLines(locale, colour, home, follower, width).map((line) => colour.dim(`    ${line}`)));
    }
  }
  return lines;
}

function findingLines(locale: Locale, colour: Paint, home: string, finding: Finding, width: number): string[] {
  const indent = " ".repeat(width + 4);
  const cell = padTo(a1From(home, finding.primary), width);
  const path = finding.path.join(" › ");
  return [
    `  ${colour.bold(cell)}  ${findingMessage(locale, finding)}  ${colour.dim(`${ruleTitle(locale, finding.rule)} ${finding.rule}`)}`,
    ...(path === "" ? [] : [`${indent}${colour.dim(path)}`]),
    ...(finding.explanation === null ? [] : [`${indent}${finding.explanation}`]),
  ];
}

function suppressedLines(locale: Locale, colour: Paint, { table, suppressed }: TableReview): string[] {
  if (suppressed.length === 0) return [];
  return [
    "",
    colour.dim(message(locale, "listing.suppressed", { count: suppressed.length })),
    ...suppressed.map(({ finding, suppression: { reason } }) => {
      const values = {
        cell: a1From(table.sheet, finding.primary),
        message: findingMessage(locale, finding),
        rule: finding.rule,
        reason: reason.replace(/\s+/g, " "),
      };
      return colour.dim(`  ${message(locale, "listing.suppressed-line", values)}`);
    }),
  ];
}

function unsureLines(locale: Locale, colour: Paint, { table }: TableReview): string[] {
  if (table.unsure.length === 0) return [];
  return [
    "",
    colour.warning(message(locale, "listing.unsure")),
    ...table.unsure.map(({ cell, why }) => `  ${a1From(table.sheet, cell)}  ${message(locale, why.id, why.values)}`),
  ];
}

function notApplicableLines(locale: Locale, colour: Paint, { notApplicable }: TableReview): string[] {
  if (notApplicable.length === 0) return [];
  const rules = notApplicable.map(({ rule }) => rule).join(message(locale, "listing.comma"));
  return ["", colour.dim(message(locale, "listing.not-applicable", { count: notApplicable.length, rules }))];
}
