import { once } from "./once";
import type { CellRef } from "../../grid/address";
import { decimalsOf, roundHalfUp, type Dec } from "../../evaluation/decimal";
import { agree, tolerance } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { rowsOf, scoredAlone, type Row } from "./rows";

/** An indicator with a weight and a score of its own: what a score can be held against. */
export interface ScoredRow {
  readonly row: Row;
  readonly recorded: Dec;
  readonly weight: Dec;
  readonly cell: CellRef;
}

export const scoredRows = once((context: Pick<RuleContext, "table" | "scores">): readonly ScoredRow[] => {
  return rowsOf(context).flatMap((row) => {
    const { recorded, weight, cell } = row.judged;
    const own = scoredAlone(row) && row.measures.weightSharedWith.length === 0;
    return own && recorded && weight?.gt(0) && cell ? [{ row, recorded, weight, cell }] : [];
  });
});

/** Full marks, or what rounding leaves of them. */
export function isFull({ row, recorded, weight }: ScoredRow): boolean {
  return recorded.gte(weight) || agree(recorded, weight, row.judged);
}

/**
 * Whether the recorded score is what the row's own cells give, rounded as the column rounds. A percentage that is
 * printed rounded (67% for two of three) may have been scored unrounded; full marks it never explains.
 */
export function fitsFormula({ row, recorded, weight }: ScoredRow): boolean {
  const { score, decimals, actual, met } = row.judged;
  if (score === null) return false;
  if (agree(recorded, score, row.judged)) return true;
  if (actual.kind !== "number" || actual.unit !== "%" || !actual.value.gt(0)) return false;
  if (met !== false || recorded.gte(weight)) return false;
  const shown = decimalsOf(actual.value);
  const play = score.times(tolerance(shown)).div(actual.value);
  return (
    recorded.gte(roundHalfUp(score.minus(play), decimals)) && recorded.lte(roundHalfUp(score.plus(play), decimals))
  );
}

/** Whether a score rests on a person's judgement inside a band. */
export function isJudged({ row }: ScoredRow): boolean {
  return row.judged.band !== null || row.judged.method === "qualitative";
}
