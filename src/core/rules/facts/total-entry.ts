import type { Dec } from "../../evaluation/decimal";
import type { Entry } from "../../evaluation/sourced";
import type { RuleContext } from "../rule";

/** The cell of the total in the score column that is checked, and in no other; null where the table has none. */
export function totalEntry({ table, scores }: Pick<RuleContext, "table" | "scores">): Entry<Dec> | null {
  return (scores.column && table.totals.scores[scores.column]) || null;
}
