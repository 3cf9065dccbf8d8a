import type { Grid } from "../grid/grid";
import { catalogue } from "./catalogue";
import { missingNeed } from "./facts/needs";
import type { Finding, NotApplicable, Severity } from "./finding";
import { withFixes } from "./fixes/with-fixes";
import { fold, keyOf, type Unfolded } from "./fold";
import type { Draft, Rule, RuleContext } from "./rule";

/** What a person set of the rules; everything has a default. */
export interface RuleSettings {
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly notApplicable: readonly NotApplicable[];
  /** Rules that threw: a fault of ours, told apart from what is wrong in the sheet. */
  readonly defects: readonly {
    readonly rule: string;
    readonly error: string;
  }[];
}

const RANK: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  info: 2,
};

/**
 * Runs the catalogue over one table. Pure: the same input gives the same output, whatever the order of the rules.
 * A rule that throws is told as a defect and as not applicable, and the others' findings stand.
 */
export function check(
  context: Omit<RuleContext, "options">,
  settings: RuleSettings = {},
  rules: readonly Rule[] = catalogue,
): Checked {
  const raw: Unfolded[] = [];
  const notApplicable: NotApplicable[] = [];
  const defects: { rule: string; error: string }[] = [];
  for (const rule of rules) {
    const { id, needs } = rule.meta;
    const severity = own(settings.severities, id) ?? rule.meta.severity;
    if (severity === "off") {
      notApplicable.push({
        rule: id,
        why: { id: "not-applicable.switched-off" },
      });
      continue;
    }
    const lacking = missingNeed(context, needs);
    if (lacking) {
      notApplicable.push({
        rule: id,
        why: { id: `not-applicable.${lacking}` },
      });
      continue;
    }
    try {
      const answer = rule.check({
        ...context,
        options: own(settings.options, id),
      });
      if ("inapplicable" in answer) notApplicable.push({ rule: id, why: answer.inapplicable });
      else raw.push(...answer.map((draft) => findingOf(rule, draft, own(settings.severities, id))));
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : String(cause);
      defects.push({ rule: id, error });
      notApplicable.push({
        rule: id,
        why: { id: "not-applicable.rule-failed", values: { error } },
      });
    }
  }
  const folded = fold(
    unique(raw),
    rules.map((rule) => rule.meta),
  );
  const findings = withFixes(folded, context).sort(inSheetOrder(context.grids));
  notApplicable.sort((a, b) => compare(a.rule, b.rule));
  return { findings, notApplicable, defects };
}

/** A severity that a person set outranks the one that the rule or its draft gives. */
function findingOf({ meta }: Rule, draft: Draft, set: Severity | "off" | undefined): Unfolded {
  const severity = set === undefined || set === "off" ? (draft.severity ?? meta.severity) : set;
  return {
    rule: meta.id,
    severity,
    message: draft.message,
    values: draft.values ?? {},
    primary: draft.primary,
    cells: draft.cells ?? [draft.primary],
    expected: draft.expected ?? null,
    found: draft.found ?? null,
    explanation: draft.explanation ?? null,
    path: draft.path ?? [],
    follows: [draft.follows ?? []].flat(),
  };
}

/** One rule says one thing of one cell once. */
function unique(findings: readonly Unfolded[]): readonly Unfolded[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.primary.sheet}!${keyOf(finding)} ${finding.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function inSheetOrder(grids: readonly Grid[]): (a: Finding, b: Finding) => number {
  const place = new Map(grids.map((grid, index) => [grid.sheet, index]));
  const sheet = (finding: Finding): number => place.get(finding.primary.sheet) ?? grids.length;
  return (a, b) =>
    sheet(a) - sheet(b) ||
    a.primary.row - b.primary.row ||
    a.primary.column - b.primary.column ||
    RANK[a.severity] - RANK[b.severity] ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids may come from a settings file: own properties only. */
function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
