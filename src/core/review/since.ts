import { a1, a1From } from "../grid/address";
import type { Finding } from "../rules/finding";
import type { KeptReviewRecord } from "../settings/review-records";
import { sayingKey, sayingOf } from "./finding-mark";
import type { TableReview } from "./review";

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

/** Against a review record that the workbook keeps. What a person let be since then is not put right. */
export function sinceRecord(
  { table: { sheet }, findings, suppressed }: TableReview,
  earlier: KeptReviewRecord,
): Since<RecordedFinding> {
  const now = [...findings, ...suppressed.map(({ finding }) => finding)];
  return since(earlier.findings, now, [
    [saying, ({ rule, finding }) => sayingKey(rule, finding)],
    [
      (finding) => placeKey(finding.rule, finding.message, a1From(sheet, finding.primary)),
      ({ rule, finding }) => placeKey(rule, finding.message, finding.cell),
    ],
    [
      (finding) => indicatorKey(finding.rule, finding.message, finding.path, a1From(sheet, finding.primary)),
      ({ rule, finding }) => indicatorKey(rule, finding.message, finding.path, finding.cell),
    ],
  ]);
}

/** How a finding of now and one of before are known to be the same. */
type Identity<Earlier> = readonly [(finding: Finding) => string, (earlier: Earlier) => string];

/**
 * A finding is known again by what it says of which indicator, so that inserted rows make nothing new; where that
 * changed, by its rule and cell: a sum that was corrected wrongly is no new cause; where its cell moved besides, by its
 * rule and indicator. The surer identity comes first.
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

/** What is said of the whole table has no indicator, and is known by its cell alone. */
function indicatorKey(rule: string, message: string, path: readonly string[], cell: string): string {
  return path.length === 0 ? placeKey(rule, message, cell) : JSON.stringify([rule, message, path]);
}
