import { readNumber } from "../measure/number";
import type { LogicalSheet } from "./expand-merges";
import { isNotApplicable } from "./lexicon/sentinels";
import { compact } from "./normalise";
import type { Header } from "./read-header";
import { blankAt, firstFilled, roleOf, type RoleColumn } from "./role-column";

/** A word or two beside a score is a grade or a tick; reasons are phrases. */
const SHORTEST_REASON = 4;
/** How far behind the last header a column may stand, blank ones between. */
const BEYOND = 2;

/**
 * In a form without a column for reasons, phrases behind the names under a header that is blank are the reasons. The
 * column stays in doubt: nothing but its place says so.
 */
export function reasonWithoutHeader(
  sheet: LogicalSheet,
  { rows, columns }: Header,
  roles: readonly RoleColumn[],
  body: readonly number[],
): RoleColumn[] {
  const scored = roles.some(({ role }) => role === "score");
  if (!scored || roles.some(({ role }) => role === "reason" || role === "remark")) return [];
  const names = roles.filter(({ role }) => /^level\d$/u.test(role)).map(({ right }) => right);
  const first = Math.max(0, ...names) + 1;
  const last = columns.reduce((most, { right }) => Math.max(most, right), 0) + BEYOND;
  const open = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(
    (column) =>
      !columns.some(({ left, right }) => left <= column && column <= right) &&
      rows.every((row) => sheet.at(row, column).text.trim() === "") &&
      body.some((row) => isPhrase(sheet, row, column)),
  );
  const [column] = open;
  if (column === undefined || open.length > 1) return [];
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
