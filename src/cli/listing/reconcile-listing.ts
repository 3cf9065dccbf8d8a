import { a1From, a1Range } from "../../core/grid/address";
import { plain } from "../../core/evaluation/decimal";
import type { Reconciliation } from "../../core/reconcile/reconcile";
import type { ReportFinding } from "../../core/reconcile/report-rule";
import type { TableReview } from "../../core/review/review";
import { message, type Locale } from "../../messages";
import { ruleTitle } from "../contract/findings";
import { paint, type Paint } from "./paint";

const KINDS = ["weight", "score", "total", "grade", "amount", "rate", "target"] as const;

/** What a person reads of a reconciliation: what was read, what it was held against, what differs, what would close. */
export function reconcileListing(
  locale: Locale,
  colours: boolean,
  found: Reconciliation,
  review: TableReview | null,
): string {
  const colour = paint(colours);
  const { statements } = found.reading;
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, statements.filter((one) => one.kind === kind).length]));
  return [
    message(locale, "reconcile.statements", { count: statements.length, ...counts }),
    ...againstLines(locale, found, review),
    "",
    ...(found.findings.length === 0 ? [message(locale, "reconcile.no-findings")] : []),
    ...found.findings.flatMap((finding) => findingLines(locale, colour, review?.table.sheet ?? "", finding)),
    ...found.closing.map((closing) => {
      const sum = `${closing.parts.map((part) => plain(part.value)).join(" + ")} = ${plain(closing.total)}`;
      const assumption = message(locale, closing.assumption.id, closing.assumption.values);
      return colour.bold(
        `${message(locale, "reconcile.implied")}  ${assumption}${message(locale, "listing.comma")}${sum}`,
      );
    }),
    "",
  ].join("\n");
}

function againstLines(locale: Locale, found: Reconciliation, review: TableReview | null): string[] {
  if (!review) return [message(locale, "reconcile.alone")];
  const unmatched = found.items.filter(({ index }) => !found.matches.has(index));
  const names = unmatched.map(({ name }) => name).join(message(locale, "listing.comma"));
  return [
    message(locale, "reconcile.against", {
      sheet: review.table.sheet,
      range: a1Range(review.table.range),
      matched: found.items.length - unmatched.length,
      unmatched: unmatched.length,
    }),
    ...(unmatched.length > 0 ? [message(locale, "reconcile.unmatched", { names })] : []),
  ];
}

function findingLines(locale: Locale, colour: Paint, home: string, finding: ReportFinding): string[] {
  const place = message(locale, "reconcile.place", { line: finding.place.paragraph + 1 });
  const cell = finding.primary ? ` ${a1From(home, finding.primary)}` : "";
  const text = message(locale, `rule.${finding.rule}.${finding.message}`, finding.values);
  const indent = finding.follows === null ? "  " : "      ";
  return [
    `${indent}${colour[finding.severity](place + cell)}  ${text}  ${colour.dim(`${ruleTitle(locale, finding.rule)} ${finding.rule}`)}`,
    ...(finding.explanation === null ? [] : [`${indent}    ${finding.explanation}`]),
  ];
}
