import { a1From } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import type { Locale } from "../../messages";
import { message } from "../../messages";
import type { JsonValue } from "./values";

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly advice: string;
  readonly primary: string;
  readonly cells: string[];
  readonly expected: JsonValue;
  readonly found: JsonValue;
  readonly explanation: string | null;
  readonly path: readonly string[];
  readonly follows: string | null;
}

/** A finding as the contract has it, worded; cells on another sheet than the table's carry its name. */
export function jsonFinding(locale: Locale, home: string, finding: Finding): JsonFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: findingMessage(locale, finding),
    advice: message(locale, `rule.${finding.rule}.advice`, finding.values),
    primary: a1From(home, finding.primary),
    cells: finding.cells.map((cell) => a1From(home, cell)),
    expected: finding.expected,
    found: finding.found,
    explanation: finding.explanation,
    path: finding.path,
    follows: finding.follows,
  };
}

export function findingMessage(locale: Locale, finding: Finding): string {
  return message(locale, `rule.${finding.rule}.${finding.message}`, finding.values);
}

export function ruleTitle(locale: Locale, rule: string): string {
  return message(locale, `rule.${rule}.title`);
}
