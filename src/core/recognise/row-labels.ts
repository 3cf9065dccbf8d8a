import type { DraftMeasures } from "./draft";
import type { LogicalSheet } from "./expand-merges";
import { headerMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import type { RoleColumn } from "./role-column";

/** Which of the two a row of an indicator says, where target and actual stand under each other. */
export type RowLabels = ReadonlyMap<number, "target" | "actual">;

/**
 * A column that says 目标值 and 完成值 by turns: each indicator takes two rows, and one column holds both its values.
 * Null where no column does.
 */
export function rowLabels(
  sheet: LogicalSheet,
  columns: readonly RoleColumn[],
  body: readonly number[],
): RowLabels | null {
  for (const { left } of columns.filter(({ role }) => role === "ignored" || role === "unit")) {
    const found = new Map<number, "target" | "actual">();
    for (const row of body) {
      const cell = sheet.at(row, left);
      const means = cell.row === row ? headerMeaning(headerKey(cell.text))?.means : undefined;
      if (means === "target" || means === "actual") found.set(row, means);
    }
    if (found.size * 2 > body.length && new Set(found.values()).size === 2) return found;
  }
  return null;
}

/** What a row says, where its label tells that the value under the target's header is the actual. */
export function turned(measures: DraftMeasures, label: "target" | "actual" | undefined): DraftMeasures {
  const value = measures.target ?? measures.actual;
  if (label === undefined) return measures;
  return label === "actual"
    ? { ...measures, target: null, actual: value }
    : { ...measures, target: value, actual: null };
}
