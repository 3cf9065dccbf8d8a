import { actualCopiesSignFix } from "./actual-copies-sign";
import { executionRateFix } from "./execution-rate";
import type { FixMaker } from "./fix-maker";
import { formulaRangeShortFix } from "./formula-range-short";
import { numberAsTextFix } from "./number-as-text";
import { scoreSubtotalFix } from "./score-subtotal";
import { scoreTotalFix } from "./score-total";
import { totalMissingFix } from "./total-missing";
import { weightsTotalCellFix } from "./weights-total-cell";

/**
 * The rules whose findings can be repaired. Where two repairs write the same cell the one that stands further up
 * counts: what is computed anew outranks what is only stored otherwise.
 */
export const FIX_MAKERS: ReadonlyMap<string, FixMaker> = new Map([
  ["formula-range-short", formulaRangeShortFix],
  ["score-subtotal", scoreSubtotalFix],
  ["score-total", scoreTotalFix],
  ["total-missing", totalMissingFix],
  ["weights-total-cell", weightsTotalCellFix],
  ["execution-rate", executionRateFix],
  ["number-as-text", numberAsTextFix],
  ["actual-copies-sign", actualCopiesSignFix],
]);
