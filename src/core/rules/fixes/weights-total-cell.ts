import { sumOfWeights } from "../facts/sum-of-weights";
import { asSum } from "./as-sum";
import type { FixMaker } from "./fix-maker";
import { weightEntries } from "../facts/summands";

/** A stale total of the weights as the SUM of them. */
export const weightsTotalCellFix: FixMaker = (_finding, context) => {
  const entry = context.table.totals.weight;
  const total = sumOfWeights(context);
  return entry && total ? asSum(context, entry, weightEntries(context), total, "plan.weights") : null;
};
