import { a1 } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";

/** A finding that follows nothing, with what follows from it: one cause, one card. */
export interface Cause {
  readonly finding: Finding;
  /** Its place in the table's list, by which it is opened. */
  readonly index: number;
  readonly followers: readonly Finding[];
}

/** Errors first, then in the sheet's order, which the list already has. */
export function causes(findings: readonly Finding[]): Cause[] {
  const followers = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.follows) continue;
    const same = followers.get(finding.follows);
    if (same) same.push(finding);
    else followers.set(finding.follows, [finding]);
  }
  const rank = { error: 0, warning: 1, info: 2 };
  return findings
    .map((finding, index) => ({
      finding,
      index,
      followers: followers.get(`${finding.rule}@${a1(finding.primary)}`) ?? [],
    }))
    .filter(({ finding }) => !finding.follows)
    .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.index - b.index);
}
