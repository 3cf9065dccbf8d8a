import type { Content, Entry } from "../evaluation/sourced";
import { dec } from "../evaluation/decimal";
import type { DraftMeasures } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { asPoints, contentEntry, numberEntry, textEntry, type Interpret } from "./read-entry";
import { firstFilled, type RoleColumn } from "./assign-roles";
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
  const cellOf = (role: ColumnRole): LogicalCell | null => {
    const column = columns.find((one) => one.role === role);
    return column ? firstFilled(sheet, row, column.left, column.right) : null;
  };
  const text = (role: ColumnRole): Entry<string> | null => entry(cellOf(role), (cell) => textEntry(sheet, cell));
  const content = (role: ColumnRole): Entry<Content> | null => entry(cellOf(role), (cell) => contentEntry(sheet, cell));
  const scores = columns
    .filter((column) => column.role === "score")
    .map(
      (column) =>
        [idOf(column), numberEntry(sheet, firstFilled(sheet, row, column.left, column.right), asPoints)] as const,
    );
  return {
    row,
    target: content("target"),
    adjustedTarget: content("adjustedTarget"),
    sign: text("sign"),
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

function entry<T>(cell: LogicalCell | null, read: (cell: LogicalCell) => Entry<T>): Entry<T> | null {
  return cell ? read(cell) : null;
}
