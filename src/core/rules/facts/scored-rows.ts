import type { CellRef } from "../../grid/address";
import type { Dec } from "../../evaluation/decimal";
import { withinTolerance } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { rowsOf, scoredAlone, type Row } from "./rows";

/** An indicator with a weight and a score of its own: what a score can be held against. */
export interface ScoredRow {
  readonly row: Row;
  readonly recorded: Dec;
  readonly weight: Dec;
  readonly cell: CellRef;
}

export function scoredRows(context: Pick<RuleContext, "table" | "scores">): readonly ScoredRow[] {
  return rowsOf(context).flatMap((row) => {
    const { recorded, weight, cell } = row.judged;
    const own = scoredAlone(row) && row.measures.weightSharedWith.length === 0;
    return own && recorded && weight?.gt(0) && cell ? [{ row, recorded, weight, cell }] : [];
  });
}

/** Full marks, or what rounding leaves of them. */
export function isFull({ row, recorded, weight }: ScoredRow): boolean {
  return recorded.gte(weight) || withinTolerance(recorded, weight, row.judged.decimals);
}

/** Whether the recorded score is what the row's own cells give, rounded as the column rounds. */
export function fitsFormula({ row, recorded }: ScoredRow): boolean {
  const { score, decimals } = row.judged;
  return score !== null && withinTolerance(recorded, score, decimals);
}

/** Whether a score rests on a person's judgement inside a band. */
export function isJudged({ row }: ScoredRow): boolean {
  return row.judged.band !== null || row.judged.method === "qualitative";
}
