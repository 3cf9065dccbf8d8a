import type { NodeId } from "../../core/evaluation/indicator";
import { leaves } from "../../core/evaluation/walk";
import type { Review, TableReview } from "../../core/review/review";
import { targetEntry } from "../../core/score/indicator-measures";
import { indicatorMark } from "../../core/score/indicator-mark";
import { withOverride, type Override } from "../../core/settings/overrides";

/** What a person may say of one indicator. `readAs`: what its target means; "" for what it shows. */
export interface OverrideChange {
  readonly direction?: Override["direction"];
  readonly method?: Override["method"];
  readonly readAs?: string;
  readonly tolerance?: Override["tolerance"];
}

/**
 * The workbook's list once something of one indicator is said anew; the list as it is where the table has no such one.
 * @param made the day, as 2024-03-15
 */
export function overrideChanged(
  list: readonly Override[],
  { tables }: Review,
  { table, scores }: TableReview,
  node: NodeId,
  { readAs, ...change }: OverrideChange,
  made: string,
): readonly Override[] {
  const standing = scores.indicators.find((indicator) => indicator.node === node)?.override ?? null;
  const mark =
    standing?.indicator ??
    indicatorMark(
      tables.map((one) => one.table),
      table,
      node,
    );
  const placed = leaves(table).find((one) => one.node.id === node);
  if (!mark || !placed) return list;
  const shown = targetEntry(placed.node.leaf)?.text ?? "";
  const target = readAs === undefined ? {} : { target: readAs.trim() === "" ? null : { shown, readAs: readAs.trim() } };
  const before = standing ?? { direction: null, method: null, target: null, tolerance: null };
  return withOverride(list, { ...before, ...change, ...target, indicator: mark, made });
}
