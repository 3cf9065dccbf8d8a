import type { LogicalSheet } from "./expand-merges";
import { readOutline, type Outline } from "./outline";
import { readMeasures } from "./read-measures";
import type { RoleColumn } from "./role-column";
import { carriesValue } from "./row-content";
import { rowLabels, type RowLabels } from "./row-labels";

/** What all rows under one header tell of each of them. */
export interface RowsTold {
  /** The columns of names, outermost level first. */
  readonly levels: readonly RoleColumn[];
  readonly deepest: number;
  readonly outline: Outline | null;
  readonly labels: RowLabels | null;
  /** Some name is merged over its rows. */
  readonly merged: boolean;
  /** The outermost names stand on every row of their group, as an export writes them. */
  readonly writtenOut: boolean;
  /** Some row carries a weight or a score of its own. */
  readonly valued: boolean;
}

export function rowsTold(sheet: LogicalSheet, columns: readonly RoleColumn[], body: readonly number[]): RowsTold {
  const levels = columns
    .filter(({ role }) => role.startsWith("level") && role !== "levelWeight")
    .sort((a, b) => (a.level ?? 0) - (b.level ?? 0)); // the third may stand in front of the first
  const [names] = levels;
  const outline = names && levels.length === 1 ? readOutline(sheet, names, columns, body) : null;
  const headed = outline ? Math.max(...outline.values()) + 1 : 0;
  const place = ({ left }: RoleColumn): string => String(left);
  return {
    levels,
    deepest: Math.max(headed, ...levels.map(({ level }) => level ?? 0)),
    outline,
    labels: rowLabels(sheet, columns, body),
    merged: body.some((row) => levels.some((level) => sheet.at(row, level.left).bottom > row)),
    writtenOut: isWrittenOut(sheet, levels, body),
    valued: body.some((row) => carriesValue(readMeasures(sheet, row, columns, place), row)),
  };
}

function isWrittenOut(sheet: LogicalSheet, [outer, inner]: readonly RoleColumn[], body: readonly number[]): boolean {
  if (!outer || !inner) return false;
  return body.some((row, at) => {
    const [cell, above] = [row, body[at - 1] ?? 0].map((one) => sheet.at(one, outer.left));
    return cell !== above && cell?.text.trim() !== "" && cell?.text === above?.text;
  });
}
