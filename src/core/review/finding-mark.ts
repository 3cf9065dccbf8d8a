import { a1From } from "../grid/address";
import type { Finding } from "../rules/finding";
import type { FindingMark } from "../settings/suppressions";

/** A finding's values may quote addresses and formulas, which move when rows or columns are inserted. */
const ADDRESS = /(?<![\p{L}\p{N}])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}])|^[A-Z]{1,3}$/gu;

/** What a finding says and of whom, without where: equal before and after rows are inserted elsewhere. */
export function sayingOf(finding: Finding): Pick<FindingMark, "message" | "path" | "values"> {
  const values = Object.entries(finding.values)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => [name, String(value).replace(ADDRESS, "#")]);
  return {
    message: finding.message,
    path: [...finding.path],
    values: JSON.stringify(values),
  };
}

/** Findings that say the same of the same, by one key, in the order of the list. */
export function sayingKey(rule: string, saying: Pick<FindingMark, "message" | "path" | "values">): string {
  return JSON.stringify([rule, saying.message, saying.path, saying.values]);
}

/** The mark by which one of a table's findings is known again. */
export function findingMark(sheet: string, finding: Finding, findings: readonly Finding[]): FindingMark {
  const saying = sayingOf(finding);
  const key = sayingKey(finding.rule, saying);
  const equals = findings.filter(
    (other) => other.rule === finding.rule && sayingKey(other.rule, sayingOf(other)) === key,
  );
  return {
    sheet,
    ...saying,
    nth: Math.max(0, equals.indexOf(finding)),
    of: equals.length,
    cell: a1From(sheet, finding.primary),
  };
}
