import { a1From, a1Range } from "../../core/grid/address";
import { plain } from "../../core/evaluation/decimal";
import { addressOf, type Reconciliation } from "../../core/reconcile/reconcile";
import type { ReportFinding } from "../../core/reconcile/report-rule";
import type { TableReview } from "../../core/review/review";
import { message, type Locale } from "../../messages";
import { partName } from "./computed";
import { jsonNumber } from "./values";

/** `reconcile --format json`. */
export function jsonReconciliation(locale: Locale, found: Reconciliation, review: TableReview | null): unknown {
  const home = review?.table.sheet ?? "";
  const itemOf = new Map(found.items.flatMap((item) => [...item.weights, ...item.scores].map((one) => [one, item])));
  const group = (statement: Reconciliation["reading"]["statements"][number]): boolean =>
    (itemOf.get(statement)?.children.length ?? 0) > 0;
  return {
    version: 1,
    table: review ? { sheet: home, range: a1Range(review.table.range) } : null,
    statements: found.reading.statements.map((statement) => {
      const item = itemOf.get(statement);
      return {
        kind: statement.kind,
        name: statement.name,
        indicator: item ? addressOf(found, home, item) : null,
        value: statement.value ? jsonNumber(statement.value) : statement.word,
        text: statement.text,
        offset: statement.place.offset,
        length: statement.place.length,
        role: statement.role,
        group: group(statement),
      };
    }),
    findings: found.findings.map((finding) => jsonReportFinding(locale, home, finding)),
    implied: found.closing.map((closing) => ({
      what: message(locale, closing.assumption.id, closing.assumption.values),
      value: jsonNumber(closing.total),
      explanation: `${closing.parts.map((part) => plain(part.value)).join(" + ")} = ${plain(closing.total)}`,
      parts: closing.parts.map((part) => ({
        what: partName(locale, part),
        value: jsonNumber(part.value),
        items: found.itemsOf(part).map(({ name }) => name),
      })),
    })),
  };
}

function jsonReportFinding(locale: Locale, home: string, finding: ReportFinding): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: message(locale, `rule.${finding.rule}.${finding.message}`, finding.values),
    advice: message(locale, `rule.${finding.rule}.advice`, finding.values),
    primary: finding.primary ? a1From(home, finding.primary) : null,
    cells: finding.cells.map((cell) => a1From(home, cell)),
    expected: finding.expected,
    found: finding.found,
    explanation: finding.explanation,
    path: finding.path,
    follows: finding.follows,
    offset: finding.place.offset,
    length: finding.place.length,
    places: finding.places.map(({ offset, length }) => ({ offset, length })),
  };
}
