import type { CellRef } from "../../grid/address";
import type { Dec } from "../../evaluation/decimal";
import type { RuleContext } from "../rule";
import { once } from "./once";
import { isCut } from "./cut";
import { sumOfWeights } from "./sum-of-weights";

/** The weights of a table that do not make the full mark. */
export interface WeightsMismatch {
  readonly sum: Dec;
  /** Sum − full mark. */
  readonly difference: Dec;
  readonly primary: CellRef;
}

/** Null where they do, where the table has none to add, or where it was cut. */
export function weightsMismatch(context: RuleContext): WeightsMismatch | null {
  return found(context).mismatch;
}

const found = once((context: RuleContext): { readonly mismatch: WeightsMismatch | null } => ({
  mismatch: compute(context),
}));

function compute(context: RuleContext): WeightsMismatch | null {
  const { table, scores } = context;
  const sum = isCut(context) ? null : sumOfWeights(context);
  const primary = table.totals.weight?.cell ?? scores.recorded.weightParts[0]?.cells[0];
  if (!sum || !primary || sum.eq(table.scheme.fullMark) || lacksExecutionByDesign(context, sum)) return null;
  return { sum, difference: sum.minus(table.scheme.fullMark), primary };
}

/** A goal list holds 90 points: the system adds the execution's when the year is over. */
function lacksExecutionByDesign({ table, scores, profile }: RuleContext, sum: Dec): boolean {
  const added = sum.plus(profile.profile.execution.weight);
  return table.kind === "goal-list" && scores.execution === null && added.eq(table.scheme.fullMark);
}
