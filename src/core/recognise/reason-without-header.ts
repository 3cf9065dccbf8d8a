import { readNumber } from "../measure/number";
import type { LogicalSheet } from "./expand-merges";
import { isNotApplicable } from "./lexicon/sentinels";
import { compact } from "./normalise";
import type { Header } from "./read-header";
import { blankAt, firstFilled, roleOf, type RoleColumn } from "./role-column";

/** A word or two beside a score is a grade or a tick; reasons are phrases. */
const SHORTEST_REASON = 4;

/**
 * In a form without a column for reasons, phrases behind the scores under a header that is blank are the reasons. The
 * column stays in doubt: nothing but its place says so.
 */
export function reasonWithoutHeader(
  sheet: LogicalSheet,
  { rows, columns }: Header,
  roles: readonly RoleColumn[],
  body: readonly number[],
): RoleColumn[] {
  const scores = roles.filter(({ role }) => role === "score");
  const last = scores.reduce((right, column) => Math.max(right, column.right), 0);
  if (last === 0 || roles.some(({ role }) => role === "reason" || role === "remark")) return [];
  const column = last + 1;
  if (columns.some(({ left, right }) => left <= column && column <= right)) return [];
  if (rows.some((row) => sheet.at(row, column).text.trim() !== "")) return [];
  if (!body.some((row) => isPhrase(sheet, row, column))) return [];
  const cell = blankAt(rows.at(-1) ?? 1, column);
  const header = { left: column, right: column, text: "", key: "", means: null, confidence: 0.5, cell, nth: 0 };
  return [roleOf(header, "reason", "recognise.why.blank-header")];
}

function isPhrase(sheet: LogicalSheet, row: number, column: number): boolean {
  const { text, stored, row: top } = firstFilled(sheet, row, column, column);
  return (
    top === row &&
    compact(text).length >= SHORTEST_REASON &&
    !isNotApplicable(text) &&
    !readNumber(stored?.value ?? null, stored?.numberFormat)
  );
}
