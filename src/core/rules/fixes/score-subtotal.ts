import { a1 } from "../../grid/address";
import { inColumn } from "../../evaluation/in-column";
import { walk } from "../../evaluation/walk";
import { subtotalMismatches } from "../facts/subtotals";
import { asSum } from "./as-sum";
import type { FixMaker } from "./fix-maker";
import { scoreEntriesBelow } from "../facts/summands";

/** A group's printed score as the SUM of its rows, once each of them has a score. */
export const scoreSubtotalFix: FixMaker = ({ primary }, context) => {
  const mismatch = subtotalMismatches(context).find(({ cell }) => a1(cell) === a1(primary));
  if (!mismatch || mismatch.unscored !== null) return null;
  for (const { node } of walk(context.table)) {
    const entry = inColumn(node.subtotal, context.scores.column);
    if (entry && a1(entry.cell) === a1(primary)) {
      return asSum(context, entry, scoreEntriesBelow(node, context), mismatch.sum, "plan.subtotal");
    }
  }
  return null;
};
