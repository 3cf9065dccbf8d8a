import type { CellRef } from "../grid/address";
import { plain, type Dec } from "../evaluation/decimal";
import type { EvaluationTable } from "../evaluation/table";
import { printedTotal } from "./printed-total";
import type { IndicatorScore, ScoreSheet } from "./score-sheet";

/** One score whose change would make the printed total true. */
export interface SingleCell {
  readonly node: string;
  readonly cell: CellRef;
  readonly from: Dec | null;
  readonly to: Dec;
  /** Whether the new score is also what the row's own cells give. */
  readonly recomputed: boolean;
}

/**
 * The single score whose change would close the printed total, if there is exactly one: one that can take the
 * difference at all without leaving 0 … weight; among several, the one that its own cells would set to that figure.
 */
export function singleCellClosing(table: EvaluationTable, sheet: ScoreSheet): SingleCell | null {
  const printed = printedTotal(table);
  const total = sheet.recorded.total;
  if (!printed || !total || printed.eq(total)) return null;
  const difference = printed.minus(total);
  const candidates = sheet.indicators.flatMap((indicator) => candidate(indicator, difference) ?? []);
  if (candidates.length === 1) return candidates[0] ?? null;
  const borne = candidates.filter(({ recomputed }) => recomputed);
  return borne.length === 1 ? (borne[0] ?? null) : null;
}

function candidate(indicator: IndicatorScore, difference: Dec): SingleCell | null {
  const { cell, weight, recorded, rounded, node, decimals } = indicator;
  if (!cell || !weight) return null;
  const to = (recorded ?? difference.minus(difference)).plus(difference);
  if (to.lt(0) || to.gt(weight) || plain(to, decimals) !== plain(to)) return null;
  return { node, cell, from: recorded, to, recomputed: rounded?.eq(to) ?? false };
}
