import type { ColumnRole } from "../evaluation/column";
import type { Dec } from "../evaluation/decimal";
import type { Why } from "../evaluation/why";
import { valueIn } from "./cell-number";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { fold } from "./normalise";
import type { HeaderColumn } from "./read-header";

/** A column of the model with the sheet columns that its label spans. */
export interface RoleColumn {
  readonly left: number;
  readonly right: number;
  readonly role: ColumnRole;
  /** level1 … level4: 1 to 4; levelWeight: the level it weighs. */
  readonly level: number | null;
  readonly scoreKind: "self" | "review" | null;
  readonly confidence: number;
  readonly why: Why;
  readonly header: HeaderColumn;
  /** A column that the same words would allow in this role; where the two differ the reading stays open. */
  readonly rival?: HeaderColumn;
}

/** A header column in a role, with the reason for it. */
export function roleOf(
  header: HeaderColumn,
  role: ColumnRole,
  why: string,
  more: Partial<Pick<RoleColumn, "level" | "scoreKind" | "confidence" | "rival">> = {},
): RoleColumn {
  return {
    left: header.left,
    right: header.right,
    role,
    level: null,
    scoreKind: null,
    confidence: header.means === null ? 0.5 : header.confidence,
    why: { id: why, values: { header: fold(header.text) } },
    header,
    ...more,
  };
}

/** The first cell that holds something under a label of several columns; the leftmost where none does. */
export function firstFilled(sheet: LogicalSheet, row: number, left: number, right: number): LogicalCell {
  const first = sheet.at(row, left);
  for (let column = left, cell = first; column <= right; column = cell.right + 1) {
    cell = sheet.at(row, column);
    if (cell.text.trim() !== "") return cell;
  }
  return first;
}

/** The number under a label on this row; null where none stands there. */
export function numberUnder(
  sheet: LogicalSheet,
  row: number,
  { left, right }: Pick<RoleColumn, "left" | "right">,
): Dec | null {
  return valueIn(firstFilled(sheet, row, left, right));
}

/** A cell on which nothing stands. */
export function blankAt(row: number, column: number): LogicalCell {
  return { row, column, bottom: row, right: column, text: "", stored: undefined };
}
