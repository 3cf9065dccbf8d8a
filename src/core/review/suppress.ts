import { a1From } from "../grid/address";
import type { Finding } from "../rules/finding";
import { keyOf } from "../rules/fold";
import type { Suppression } from "../settings/suppressions";
import { sayingKey, sayingOf } from "./finding-mark";

/** A finding that is not told, and what a person said to that. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * Takes out what a person let be. What follows from a finding that was let be goes with it: they saw it on the same
 * card. What follows from one of a rule that was let be stands alone: nobody has looked at it.
 */
export function suppress(
  sheet: string,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Suppressed {
  const said = suppressionsByFinding(sheet, findings, suppressions);
  if (said.size === 0) return { findings, suppressed: [] };
  const roots = new Map(findings.flatMap((finding) => (finding.follows === null ? [[keyOf(finding), finding]] : [])));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const root = finding.follows === null ? undefined : roots.get(finding.follows);
    const ofRoot = root && said.get(root);
    const suppression = said.get(finding) ?? (ofRoot?.finding ? ofRoot : undefined);
    if (suppression) suppressed.push({ finding, suppression });
    else kept.push(ofRoot ? { ...finding, follows: null } : finding);
  }
  return { findings: kept, suppressed };
}

function suppressionsByFinding(
  sheet: string,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Map<Finding, Suppression> {
  const said = new Map<Finding, Suppression>();
  if (suppressions.length === 0) return said;
  const rules = new Map<string, Suppression>();
  for (const one of suppressions) if (!one.finding && !rules.has(one.rule)) rules.set(one.rule, one);
  const equals = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = sayingKey(finding.rule, sayingOf(finding));
    const there = equals.get(key);
    if (there) there.push(finding);
    else equals.set(key, [finding]);
    const rule = rules.get(finding.rule);
    if (rule) said.set(finding, rule);
  }
  for (const one of suppressions) {
    const mark = one.finding;
    if (mark?.sheet !== sheet) continue;
    const same = equals.get(sayingKey(one.rule, mark)) ?? [];
    const finding =
      same.length === mark.of ? same[mark.nth] : same.find(({ primary }) => a1From(sheet, primary) === mark.cell);
    // What was said of the finding itself tells more than what was said of its rule.
    if (finding && !said.get(finding)?.finding) said.set(finding, one);
  }
  return said;
}
