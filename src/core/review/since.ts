import { a1, a1From } from "../grid/address";
import type { Finding } from "../rules/finding";
import type { KeptReviewRecord } from "../settings/review-records";
import { sayingKey, sayingOf } from "./finding-mark";

export type RecordedFinding = KeptReviewRecord["findings"][number];

/** What became of findings between two checks of one table; `Earlier` is how the earlier ones are remembered. */
export interface Since<Earlier> {
  /** Of the later check, said for the first time. */
  readonly fresh: ReadonlySet<Finding>;
  /** Of the later check, said before too, word for word or with other figures. */
  readonly unchanged: ReadonlySet<Finding>;
  /** Of the earlier check, said no more. */
  readonly gone: readonly Earlier[];
}

/** Against the reading before. */
export function sinceReading(before: readonly Finding[], now: readonly Finding[]): Since<Finding> {
  const place = (finding: Finding) => placeKey(finding.rule, finding.message, a1(finding.primary));
  return since(before, now, [
    [saying, saying],
    [place, place],
  ]);
}

/** Against a review record that the workbook keeps. */
export function sinceRecord(
  sheet: string,
  { findings }: KeptReviewRecord,
  now: readonly Finding[],
): Since<RecordedFinding> {
  return since(findings, now, [
    [saying, ({ rule, finding }) => sayingKey(rule, finding)],
    [
      (finding) => placeKey(finding.rule, finding.message, a1From(sheet, finding.primary)),
      ({ rule, finding }) => placeKey(rule, finding.message, finding.cell),
    ],
  ]);
}

/** How a finding of now and one of before are known to be the same. */
type Identity<Earlier> = readonly [(finding: Finding) => string, (earlier: Earlier) => string];

/**
 * A finding is known again by what it says of which indicator, so that inserted rows make nothing new; where that
 * changed, by its rule and cell: a sum that was corrected wrongly is no new cause. The surer identity comes first.
 */
function since<Earlier>(
  before: readonly Earlier[],
  now: readonly Finding[],
  identities: readonly Identity<Earlier>[],
): Since<Earlier> {
  const unchanged = new Set<Finding>();
  let left: readonly Earlier[] = before;
  for (const [ofNow, ofBefore] of identities) {
    const waiting = new Map<string, Earlier[]>();
    for (const earlier of left) {
      const key = ofBefore(earlier);
      const same = waiting.get(key);
      if (same) same.push(earlier);
      else waiting.set(key, [earlier]);
    }
    for (const finding of now) {
      if (!unchanged.has(finding) && waiting.get(ofNow(finding))?.shift() !== undefined) unchanged.add(finding);
    }
    left = [...waiting.values()].flat();
  }
  return { fresh: new Set(now.filter((finding) => !unchanged.has(finding))), unchanged, gone: left };
}

function saying(finding: Finding): string {
  return sayingKey(finding.rule, sayingOf(finding));
}

function placeKey(rule: string, message: string, cell: string): string {
  return JSON.stringify([rule, message, cell]);
}
