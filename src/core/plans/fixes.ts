import { combine } from "../edits/combine";
import type { EditPlan } from "../edits/edit-plan";
import type { Finding } from "../rules/finding";
import { FIX_MAKERS } from "../rules/fixes/makers";

const RANK: ReadonlyMap<string, number> = new Map([...FIX_MAKERS.keys()].map((rule, index) => [rule, index]));

/** One plan that repairs all of these findings: one of them, all of a rule, or all there are. */
export function planFixes(findings: readonly Finding[]): EditPlan {
  const fixable = findings.flatMap(({ rule, fix }) => (fix ? [{ rank: RANK.get(rule) ?? RANK.size, fix }] : []));
  return combine(fixable.sort((a, b) => a.rank - b.rank).map(({ fix }) => fix)).plan;
}
