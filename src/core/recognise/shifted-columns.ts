import { numberIn } from "./cell-number";
import { sum, type Dec } from "../evaluation/decimal";
import type { LogicalSheet } from "./expand-merges";
import { fold } from "./normalise";
import { asPoints } from "./read-entry";
import { firstFilled, type RoleColumn } from "./role-column";
import { WHOLES } from "./weigh-columns";

/** Why a column is read beside its label. */
export const SHIFTED = "recognise.why.shifted";

const SHIFTS = [1, -1, 2] as const;

/**
 * The roles, where what stands behind the names is shifted against the header: as labelled the weights are no weights,
 * and one or two columns further they are numbers that make the whole, with scores that keep within them. Then the
 * numbers count, and the other columns move with them, in doubt.
 */
export function shiftedColumns(
  sheet: LogicalSheet,
  roles: readonly RoleColumn[],
  body: readonly number[],
): readonly RoleColumn[] {
  const names = Math.max(0, ...roles.filter(({ role }) => /^level\d$/u.test(role)).map(({ right }) => right));
  const values = roles.filter(({ role, left, header }) => left > names && role !== "levelWeight" && header.key !== "");
  const weight = values.find(({ role }) => role === "weight");
  const score = values.find(({ role }) => role === "score");
  if (!weight || !score || contradicting(sheet, weight, score, body) === 0) return roles;
  const by = SHIFTS.find((shift) => fits(sheet, moved(weight, shift), moved(score, shift), body));
  if (by === undefined || fits(sheet, weight, score, body) || values.some(({ left }) => left + by <= names))
    return roles;
  return roles.flatMap((one): RoleColumn[] => {
    // A column without a label is where the last one of the header belongs.
    if (!values.includes(one)) return one.header.key === "" ? [] : [one];
    const why = { id: SHIFTED, values: { header: fold(one.header.text), by } };
    return [{ ...moved(one, by), confidence: 0.6, why }];
  });
}

/** Why a column is read under another's label. */
export const EXCHANGED = "recognise.why.exchanged";

/**
 * The roles, where weights or scores stand under another column's label and that one's content under theirs: as labelled
 * the numbers of several rows contradict each other (of one alone is a slip on that row), and of all exchanges with one column exactly one makes them fit. It counts, in doubt.
 */
export function exchangedColumns(
  sheet: LogicalSheet,
  roles: readonly RoleColumn[],
  body: readonly number[],
): readonly RoleColumn[] {
  const names = Math.max(0, ...roles.filter(({ role }) => /^level\d$/u.test(role)).map(({ right }) => right));
  const values = roles.filter(({ role, left }) => left > names && role !== "levelWeight");
  const weight = values.find(({ role }) => role === "weight");
  const score = values.find(({ role, scoreKind }) => role === "score" && scoreKind === "self");
  if (!weight || !score || contradicting(sheet, weight, score, body) < 2 || areFractions(sheet, weight, body))
    return roles;
  const others = values.filter((one) => one !== weight && one !== score);
  const pairs = [[weight, score] as const, ...others.flatMap((one) => [[weight, one] as const, [score, one] as const])];
  const fitting = pairs.filter(([a, b]) => {
    const placed = (column: RoleColumn): Place => (column === a ? b : column === b ? a : column);
    return fits(sheet, placed(weight), placed(score), body);
  });
  const [only, more] = fitting;
  if (!only || more) return roles;
  const [a, b] = only;
  const under = (column: RoleColumn, place: RoleColumn): RoleColumn => ({
    ...column,
    left: place.left,
    right: place.right,
    confidence: 0.5,
    why: { id: EXCHANGED, values: { header: fold(column.header.text), other: fold(place.header.text) } },
  });
  return roles.map((one) => (one === a ? under(a, b) : one === b ? under(b, a) : one));
}

function moved<Column extends { readonly left: number; readonly right: number }>(column: Column, by: number): Column {
  return { ...column, left: column.left + by, right: column.right + by };
}

type Place = Pick<RoleColumn, "left" | "right">;

/** Points; a percentage is none where the header itself is in doubt: it may be an actual. */
function at(sheet: LogicalSheet, row: number, { left, right }: Place, percent: boolean): Dec | "text" | null {
  const cell = firstFilled(sheet, row, left, right);
  if (cell.text.trim() === "") return null;
  const number = numberIn(cell);
  return (number && (percent || number.unit !== "%") ? asPoints(number) : null) ?? "text";
}

/** On how many rows the weight is no number, or the score more than it. */
function contradicting(sheet: LogicalSheet, weight: Place, score: Place, body: readonly number[]): number {
  return body.filter((row) => {
    const [limit, points] = [at(sheet, row, weight, true), at(sheet, row, score, true)];
    return limit === "text" || (limit !== null && points !== null && points !== "text" && points.gt(limit));
  }).length;
}

/** 0.3, 0.2, 0.5: what makes one is a weight, however many points the score beside it has. */
function areFractions(sheet: LogicalSheet, weight: Place, body: readonly number[]): boolean {
  const shares = body.flatMap((row) => {
    const share = at(sheet, row, weight, true);
    return share === null ? [] : [share];
  });
  return shares.every((share) => share !== "text") && sum(shares).eq(1);
}

/** Every row that says something is a weight with a score within it, and the weights make the whole. */
function fits(sheet: LogicalSheet, weight: Place, score: Place, body: readonly number[]): boolean {
  const weights: Dec[] = [];
  for (const row of body) {
    const [limit, points] = [at(sheet, row, weight, false), at(sheet, row, score, false)];
    if (limit === null && points === null) continue;
    if (limit === null || limit === "text" || points === null || points === "text" || points.gt(limit)) return false;
    weights.push(limit);
  }
  const total = sum(weights);
  return weights.length > 1 && WHOLES.some((whole) => total.eq(whole));
}
