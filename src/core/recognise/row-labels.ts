import type { DraftMeasures } from "./draft";
import type { LogicalSheet } from "./expand-merges";
import { headerMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import type { RoleColumn } from "./role-column";

type RowLabel = "target" | "actual";

/** Which of the two a row of an indicator says, where target and actual stand under each other. */
export type RowLabels = (row: number) => RowLabel | undefined;

/** A few rows tell whether a column says 目标值 and 完成值. */
const ROWS = 200;

/**
 * A column that says 目标值 and 完成值 by turns: each indicator takes two rows, and one column holds both its values.
 * Null where no column does.
 */
export function rowLabels(
  sheet: LogicalSheet,
  columns: readonly RoleColumn[],
  body: readonly number[],
): RowLabels | null {
  const some = body.slice(0, ROWS);
  for (const { left } of columns.filter(({ role }) => role === "ignored" || role === "unit")) {
    const labelOn = (row: number): RowLabel | undefined => {
      const cell = sheet.at(row, left);
      const means = cell.row === row ? headerMeaning(headerKey(cell.text))?.means : undefined;
      return means === "target" || means === "actual" ? means : undefined;
    };
    const found = some.map(labelOn).filter((label) => label !== undefined);
    if (found.length * 2 > some.length && new Set(found).size === 2) return labelOn;
  }
  return null;
}

/** What a row says, where its label tells that the value under the target's header is the actual. */
export function turned(measures: DraftMeasures, label: RowLabel | undefined): DraftMeasures {
  const value = measures.target ?? measures.actual;
  if (label === undefined) return measures;
  return label === "actual"
    ? { ...measures, target: null, actual: value }
    : { ...measures, target: value, actual: null };
}
