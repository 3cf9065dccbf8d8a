import { isNumber } from "./cell-number";
import type { LogicalSheet } from "./expand-merges";
import { isNotApplicable } from "./lexicon/sentinels";
import { compact } from "./normalise";
import { firstFilled, roleOf, type RoleColumn } from "./role-column";

/** A word or two beside a score is a grade or a tick; reasons are phrases. */
const SHORTEST_REASON = 4;

/**
 * The roles, where in a form without a column for reasons phrases behind the names under a header that is blank
 * or says nothing known are the reasons. The column stays in doubt: nothing but its place says so.
 */
export function reasonWithoutHeader(
  sheet: LogicalSheet,
  roles: readonly RoleColumn[],
  body: readonly number[],
): RoleColumn[] {
  const scored = roles.some(({ role }) => role === "score");
  if (!scored || roles.some(({ role, header }) => role === "reason" || header.means === "remark")) return [...roles];
  const names = Math.max(0, ...roles.filter(({ role }) => /^level\d$/u.test(role)).map(({ right }) => right));
  // 评分过程 holds a score's word; over phrases it tells why.
  const isOpen = ({ role, header: { means } }: RoleColumn): boolean =>
    role === "ignored" && (means === null || means.endsWith("Score"));
  const open = roles.filter(
    (one) => isOpen(one) && one.left > names && body.some((row) => isPhrase(sheet, row, one.left)),
  );
  const [only] = open;
  if (only === undefined || open.length > 1) return [...roles];
  return roles.map((one) => (one === only ? roleOf(one.header, "reason", "recognise.why.blank-header") : one));
}

function isPhrase(sheet: LogicalSheet, row: number, column: number): boolean {
  const cell = firstFilled(sheet, row, column, column);
  const { text } = cell;
  return cell.row === row && compact(text).length >= SHORTEST_REASON && !isNotApplicable(text) && !isNumber(cell);
}
