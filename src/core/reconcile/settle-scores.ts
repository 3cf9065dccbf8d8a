import { decimalsOf, sum } from "../evaluation/decimal";
import { levelOf } from "./bare-label";
import type { PointsStatement } from "./points-statement";
import type { Statement } from "./statement";

/**
 * Scores as they stand in the end. An indicator has one: where a sentence says it outright (该项指标得7分) points that
 * are only mentioned (…得3分) are parts or criteria; of several mentioned the last counts. 满分 is the stated weight,
 * and says nothing where none is stated.
 */
export function settleScores(points: readonly PointsStatement[]): Statement[] {
  const weights = new Map<number, PointsStatement>();
  for (const one of points) if (one.kind === "weight" && one.subject !== null) weights.set(one.subject, one);
  const bySubject = new Map<number, PointsStatement[]>();
  for (const one of points) {
    if (one.kind !== "score" || one.subject === null) continue;
    bySubject.set(one.subject, [...(bySubject.get(one.subject) ?? []), one]);
  }
  return points.flatMap((one): Statement[] => {
    const { conclusive, ...statement } = one;
    if (one.kind !== "score" || one.subject === null) return [statement];
    const same = bySubject.get(one.subject) ?? [];
    const outright = same.filter((other) => other.conclusive);
    const superseded = !conclusive && (outright.length > 0 || same.at(-1) !== one) && differs(one, outright, same);
    if (superseded || (!conclusive && severalParts(one, same, outright))) return [];
    if (statement.value !== null) return [statement];
    const weight = weights.get(one.subject)?.value;
    return weight ? [{ ...statement, value: weight, decimals: decimalsOf(weight) }] : [];
  });
}

/** 产出指标（40分）：…得10分；…得10分: a group's points that no word makes its own are its indicators', whatever their sum. */
function severalParts(
  { name, value }: PointsStatement,
  same: readonly PointsStatement[],
  outright: readonly PointsStatement[],
): boolean {
  if (outright.length > 0 || same.length < 2 || levelOf(name) === null) return false;
  const parts = same.slice(0, -1).flatMap((part) => part.value ?? []);
  return !(value && parts.length > 1 && sum(parts).eq(value));
}

function differs(
  one: PointsStatement,
  outright: readonly PointsStatement[],
  same: readonly PointsStatement[],
): boolean {
  const other = outright.at(-1) ?? same.at(-1);
  return !(other?.value && one.value && other.value.eq(one.value));
}
