import { a1From } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";
import { preview, type Shown } from "../../core/edits/preview";
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
  /** What a safe repair would write; null where there is none. The command line writes nothing itself. */
  readonly fix: readonly JsonEdit[] | null;
}

export interface JsonEdit {
  readonly cell: string;
  /** As displayed, or the formula. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
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
    fix: finding.fix ? edits(locale, home, finding.fix) : null,
  };
}

function edits(locale: Locale, home: string, fix: NonNullable<Finding["fix"]>): JsonEdit[] {
  const shown = ({ text, formula }: Shown): string => formula ?? text;
  return preview(fix).flatMap((row) =>
    row.kind === "cell"
      ? [
          {
            cell: a1From(home, row.cell),
            before: shown(row.before),
            after: shown(row.after),
            why: message(locale, row.why.id, row.why.values),
          },
        ]
      : [],
  );
}

export function findingMessage(locale: Locale, finding: Finding): string {
  return message(locale, `rule.${finding.rule}.${finding.message}`, finding.values);
}

export function ruleTitle(locale: Locale, rule: string): string {
  return message(locale, `rule.${rule}.title`);
}
