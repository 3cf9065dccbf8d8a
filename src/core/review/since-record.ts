import { a1From } from "../grid/address";
import type { Finding } from "../rules/finding";
import type { KeptReviewRecord } from "../settings/review-records";
import { sayingKey, sayingOf } from "./finding-mark";

export type RecordedFinding = KeptReviewRecord["findings"][number];

/** What has become of the findings of an earlier record. */
export interface SinceRecord {
  /** Findings that the record did not have. */
  readonly fresh: ReadonlySet<Finding>;
  /** Findings that the record has too, word for word or with other figures. */
  readonly unchanged: ReadonlySet<Finding>;
  /** What the record has and the check no longer finds. */
  readonly fixed: readonly RecordedFinding[];
}

/**
 * Holds a check against an earlier record of the same table. A finding is known again by what it says of which
 * indicator; where that changed, by its rule and cell: a sum that was corrected wrongly is not a new cause.
 */
export function sinceRecord(sheet: string, findings: readonly Finding[], record: KeptReviewRecord): SinceRecord {
  const unchanged = new Set<Finding>();
  let open: readonly RecordedFinding[] = record.findings;
  for (const [ofFinding, ofRecorded] of identities(sheet)) {
    const waiting = new Map<string, RecordedFinding[]>();
    for (const recorded of open) {
      const key = ofRecorded(recorded);
      const same = waiting.get(key);
      if (same) same.push(recorded);
      else waiting.set(key, [recorded]);
    }
    for (const finding of findings) {
      if (unchanged.has(finding)) continue;
      if (waiting.get(ofFinding(finding))?.shift()) unchanged.add(finding);
    }
    const left = new Set([...waiting.values()].flat());
    open = open.filter((recorded) => left.has(recorded));
  }
  return { fresh: new Set(findings.filter((finding) => !unchanged.has(finding))), unchanged, fixed: open };
}

type Identity = readonly [(finding: Finding) => string, (recorded: RecordedFinding) => string];

/** The surer one first. */
function identities(sheet: string): readonly Identity[] {
  return [
    [(finding) => sayingKey(finding.rule, sayingOf(finding)), ({ rule, finding }) => sayingKey(rule, finding)],
    [
      (finding) => JSON.stringify([finding.rule, finding.message, a1From(sheet, finding.primary)]),
      ({ rule, finding }) => JSON.stringify([rule, finding.message, finding.cell]),
    ],
  ];
}
