import { numberIn } from "./cell-number";
import type { ColumnRole } from "../evaluation/column";
import { sum, type Dec } from "../evaluation/decimal";
import type { LogicalSheet } from "./expand-merges";
import { fundsMeaning } from "./lexicon/funds";
import { headMeaning } from "./lexicon/head";
import { asPoints } from "./read-entry";
import { rowLabels } from "./row-labels";
import { firstFilled, roleOf, type RoleColumn } from "./role-column";
import { WHOLES } from "./weigh-columns";

/** Why a column has a role that no word of its header gives it. */
export const BY_CONTENT = "recognise.why.by-content";

/** Why a column that may be what the table lacks has no role. */
export const UNKNOWN = "recognise.why.unknown";

/**
 * The roles, where columns of values stand under words that nobody knows, or under none, and the table lacks what they
 * may be: numbers that make the whole are the weights, numbers within the weights the scores, and what stands beside
 * the only target or actual is the other one. All of them stay in doubt, and so does what still may be something that the
 * table lacks.
 */
export function columnsByContent(
  sheet: LogicalSheet,
  roles: readonly RoleColumn[],
  body: readonly number[],
): readonly RoleColumn[] {
  const names = Math.max(0, ...roles.filter(({ role }) => /^level\d$/u.test(role)).map(({ right }) => right));
  if (rowLabels(sheet, roles, body)) return roles;
  let read = withoutTwins(roles);
  const give = (role: ColumnRole, fits: (column: RoleColumn) => boolean): void => {
    if (read.some((one) => one.role === role)) return;
    const open = read.filter((one) => isOpen(one) && one.left > names && fits(one));
    const [only] = open;
    if (!only || open.length > 1) return;
    const column = roleOf(only.header, role, BY_CONTENT, { scoreKind: role === "score" ? "self" : null });
    read = read.map((one) => (one === only ? column : one));
  };
  const points = (column: RoleColumn): ReadonlyMap<number, Dec> => pointsIn(sheet, column, body);
  const within = (column: RoleColumn, limit: RoleColumn | undefined): boolean => {
    const [scores, limits] = [points(column), limit ? points(limit) : new Map<number, Dec>()];
    const compared = [...scores].filter(([row]) => limits.has(row));
    return compared.length > 0 && compared.every(([row, score]) => score.lte(limits.get(row) ?? 0));
  };
  const standing = (role: ColumnRole): RoleColumn | undefined => read.find((one) => one.role === role);
  if (!standing("levelWeight"))
    give("weight", (column) => {
      const score = standing("score");
      const total = sum([...points(column).values()]);
      return WHOLES.some((whole) => total.eq(whole)) && (score === undefined || within(score, column));
    });
  // Two columns of one word where nothing tells which of them weighs: both are scores, as they say.
  if (read !== roles && !standing("weight")) return roles;
  give("score", (column) => within(column, standing("weight")));
  // 分值 | 分值 and no score: the second may be the scores under a wrong word.
  const twin = read.find(
    ({ header, role }) =>
      role === "ignored" && header.means === "weight" && header.key === standing("weight")?.header.key,
  );
  if (twin && !standing("score") && within(twin, standing("weight")))
    read = read.map((one) => (one === twin ? roleOf(one.header, "score", BY_CONTENT, { scoreKind: "self" }) : one));
  const says = (column: RoleColumn): boolean =>
    body.filter((row) => firstFilled(sheet, row, column.left, column.right).text.trim() !== "").length * 2 >
    body.length;
  // A list of goals has no actual by design.
  const evaluates = standing("weight") !== undefined || standing("score") !== undefined;
  if (standing("actual")) give("target", says);
  if (standing("target") && evaluates) give("actual", says);
  const lacks =
    (standing("actual") !== undefined && standing("target") === undefined) ||
    (standing("target") !== undefined && standing("actual") === undefined && evaluates) ||
    (standing("score") !== undefined &&
      (standing("weight") === undefined || !(standing("target") ?? standing("actual") ?? standing("standard")))) ||
    (standing("actual") !== undefined && standing("weight") !== undefined && standing("score") === undefined);
  const isGap = (one: RoleColumn): boolean => lacksLevel(read) && one.left < names;
  // Numbers within the weights may be one more score.
  const isValue = (one: RoleColumn): boolean => one.left > names && (lacks || within(one, standing("weight")));
  return read.map((one) =>
    isOpen(one) && (isValue(one) || isGap(one)) ? roleOf(one.header, "ignored", UNKNOWN) : one,
  );
}

/** A deeper level stands without one above it. */
function lacksLevel(roles: readonly RoleColumn[]): boolean {
  const levels = roles.flatMap(({ role, level }) => (/^level\d$/u.test(role) && level !== null ? [level] : []));
  return levels.length > 1 && levels.length < Math.max(...levels);
}

/** 得分 | 得分 without a weight: one of the two may be the weights under a wrong word, so both are open. */
function withoutTwins(roles: readonly RoleColumn[]): readonly RoleColumn[] {
  const scores = roles.filter(({ role }) => role === "score");
  const isTwin = scores.length === 2 && scores[0]?.header.key === scores[1]?.header.key;
  if (!isTwin || roles.some(({ role }) => role === "weight" || role === "levelWeight")) return roles;
  return roles.map((one) => (one.role === "score" ? roleOf({ ...one.header, means: null }, "ignored", UNKNOWN) : one));
}

function isOpen({ role, header: { means, key }, why }: RoleColumn): boolean {
  // 实施单位 in a list of projects is known, whatever it heads.
  const isKnown = why.id !== UNKNOWN && (fundsMeaning(key) !== null || headMeaning(key)?.confidence === 1);
  return role === "ignored" && means === null && why.id !== "recognise.why.person" && !isKnown;
}

/** The points in a column by row; empty where anything but points stands in it. */
function pointsIn(sheet: LogicalSheet, { left, right }: RoleColumn, body: readonly number[]): ReadonlyMap<number, Dec> {
  const found = new Map<number, Dec>();
  for (const row of body) {
    const cell = firstFilled(sheet, row, left, right);
    if (cell.text.trim() === "" || cell.row !== row) continue;
    const number = numberIn(cell);
    const value = number && asPoints(number);
    if (!value) return new Map();
    found.set(row, value);
  }
  return found;
}
