import { printedTotalEntry } from "../../score/printed-total";
import { unscored } from "../facts/unscored";
import { asSum } from "./as-sum";
import type { FixMaker } from "./fix-maker";
import { totalStands } from "./total-stands";
import { scoreEntries } from "../facts/summands";

/** A blank total as the SUM of its rows, once every row that asks for a score has one. */
export const totalMissingFix: FixMaker = (_finding, context) => {
  const entry = printedTotalEntry(context.table);
  const { total } = context.scores.recorded;
  if (!entry || !total || unscored(context).length > 0 || !totalStands(context, total)) return null;
  return asSum(context, entry, scoreEntries(context), total, "plan.total");
};
