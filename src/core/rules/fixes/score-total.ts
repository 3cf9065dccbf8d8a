import { printedTotalEntry } from "../../score/printed-total";
import { asSum } from "./as-sum";
import type { FixMaker } from "./fix-maker";
import { totalStands } from "./total-stands";
import { scoreEntries } from "../facts/summands";

/** A stale total as the SUM of its rows. Beside missing scores it may rest on what nobody wrote down, and is let be. */
export const scoreTotalFix: FixMaker = ({ message }, context) => {
  const entry = printedTotalEntry(context.table);
  const { total } = context.scores.recorded;
  if (message !== "sum-differs" || !entry || !total || !totalStands(context, total)) return null;
  return asSum(context, entry, scoreEntries(context), total, "plan.total");
};
