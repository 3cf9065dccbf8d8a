import type { Content, Entry } from "../evaluation/sourced";
import { dec } from "../evaluation/decimal";
import type { DraftMeasures } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { fold } from "./normalise";
import { asPoints, contentEntry, numberEntry, textEntry, type Interpret } from "./read-entry";
import { blankAt, firstFilled, type RoleColumn } from "./role-column";
import type { ColumnRole } from "../evaluation/column";

/** 100% and 1 of a column 得分系数 are the same fraction; 97.6 of a column in percent is 0.976. */
const asShare: Interpret = ({ value, unit }) => (unit === "%" || value.gt(2) ? value.div(dec(100)) : value);

/** What stands on one row, role by role; null where the table has no such column. */
export function readMeasures(
  sheet: LogicalSheet,
  row: number,
  columns: readonly RoleColumn[],
  idOf: (column: RoleColumn) => string,
): DraftMeasures {
  const names = columns.reduce((right, one) => (/^level\d$/u.test(one.role) ? Math.max(right, one.right) : right), 0);
  // A group's name may be merged across the whole table; it is no value of the columns that it covers.
  const cellIn = ({ left, right }: RoleColumn): LogicalCell => {
    const cell = firstFilled(sheet, row, left, right);
    return cell.column < left && cell.column <= names ? blankAt(row, left) : cell;
  };
  const cellOf = (role: ColumnRole): LogicalCell | null => {
    const column = columns.find((one) => one.role === role);
    if (!column) return null;
    return role === "target" ? behindSign(sheet, row, column, cellIn(column)) : cellIn(column);
  };
  const text = (role: ColumnRole): Entry<string> | null => entry(cellOf(role), (cell) => textEntry(sheet, cell));
  const content = (role: ColumnRole): Entry<Content> | null => entry(cellOf(role), (cell) => contentEntry(sheet, cell));
  const scores = columns
    .filter((column) => column.role === "score")
    .map((column) => [idOf(column), numberEntry(sheet, cellIn(column), asPoints)] as const);
  return {
    row,
    target: content("target"),
    adjustedTarget: content("adjustedTarget"),
    sign: text("sign") ?? signIn(sheet, row, columns),
    unit: text("unit"),
    nature: text("nature"),
    actual: content("actual"),
    coefficient: entry(cellOf("coefficient"), (cell) => numberEntry(sheet, cell, asShare)),
    standard: text("standard"),
    weight: entry(cellOf("weight"), (cell) => numberEntry(sheet, cell, asPoints)),
    reason: text("reason"),
    scoreEntries: Object.fromEntries(scores),
    subRows: [],
    placeholder: false,
  };
}

/** A comparison sign that stands alone. */
export const SIGN = /^[≥≧>≤≦<=═±]+$/u;

/** Under one header of several columns a sign may stand in front of the value, or of nothing: 年度指标值 over "≥" and "10". */
function behindSign(sheet: LogicalSheet, row: number, { right }: RoleColumn, cell: LogicalCell): LogicalCell {
  if (cell.right >= right || !SIGN.test(fold(cell.text))) return cell;
  return firstFilled(sheet, row, cell.right + 1, right);
}

function signIn(sheet: LogicalSheet, row: number, columns: readonly RoleColumn[]): Entry<string> | null {
  const target = columns.find(({ role }) => role === "target");
  if (!target || target.left === target.right) return null;
  const cell = firstFilled(sheet, row, target.left, target.right);
  return cell.right < target.right && SIGN.test(fold(cell.text)) ? textEntry(sheet, cell) : null;
}

function entry<T>(cell: LogicalCell | null, read: (cell: LogicalCell) => Entry<T>): Entry<T> | null {
  return cell ? read(cell) : null;
}
