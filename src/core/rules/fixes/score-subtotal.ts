import { sameCell } from "../../grid/address";
import { subtotalMismatches } from "../facts/subtotals";
import { asSum } from "./as-sum";
import type { FixMaker } from "./fix-maker";

/** A group's printed score as the SUM of its rows, once each of them has a score. */
export const scoreSubtotalFix: FixMaker = ({ primary }, context) => {
  const mismatch = subtotalMismatches(context).find(({ entry }) => sameCell(entry.cell, primary));
  if (!mismatch || mismatch.unscored !== null) return null;
  return asSum(context, mismatch.entry, mismatch.below, mismatch.sum, "plan.subtotal");
};
