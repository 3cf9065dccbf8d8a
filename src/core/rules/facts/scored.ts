import { inColumn } from "../../evaluation/in-column";
import { leaves } from "../../evaluation/walk";
import type { RuleContext } from "../rule";

/** Whether anybody scored the sheet: one score is enough, in a row or in the total. A blank form is not scored. */
export function scoredAtAll({ table }: Pick<RuleContext, "table">): boolean {
  const column = table.scoreColumn;
  if (column === null) return false;
  if (table.totals.scores[column]?.held) return true;
  for (const { node } of leaves(table)) if (inColumn(node.leaf.scores, column)?.entry.held) return true;
  return false;
}
