import type { ColumnRole } from "../../evaluation/column";
import type { EvaluationTable } from "../../evaluation/table";
import { leaves, walk } from "../../evaluation/walk";
import type { Need, RuleContext } from "../rule";
import { fundsBlocksOf } from "../../score/funds-blocks";
import { scoredAtAll } from "./scored";

type Context = Pick<RuleContext, "table" | "scores">;

/** Whether the table has what a rule may need. Every need is told from the table alone, in one place. */
const HAS: Readonly<Record<Need, (context: Context) => boolean>> = {
  weights: ({ table }) => table.scheme.kind !== "none" && holdsWeight(table),
  "weight-column": ({ table }) => hasColumn(table, "weight"),
  scores: ({ table }) => table.scoreColumn !== null,
  "target-column": ({ table }) => hasColumn(table, "target", "adjustedTarget"),
  "actual-column": ({ table }) => hasColumn(table, "actual") || leaves(table).some(({ node }) => node.leaf.actual),
  "reason-column": ({ table }) => hasColumn(table, "reason"),
  funds: ({ table }) => fundsBlocksOf(table).length > 0,
  execution: ({ table }) => fundsBlocksOf(table).some((block) => block.execution !== null),
  indicators: ({ table }) => leaves(table).length > 0,
  "total-row": ({ table }) => table.totals.row !== null,
  "total-score": ({ table }) => table.scoreColumn !== null && table.totals.scores[table.scoreColumn] !== undefined,
  grade: ({ table }) => table.totals.grade !== null,
  goal: ({ table }) => table.blocks.some((block) => block.goal !== null),
  conclusion: ({ table: { conclusion } }) =>
    conclusion.conclusion !== null || conclusion.problems !== null || conclusion.measures !== null,
  "scored-by-design": scoredAtAll,
  "self-evaluation-form": ({ table }) => table.kind === "self-evaluation" || table.kind === "department",
};

/** The first thing that a rule needs and the table lacks. */
export function missingNeed(context: Context, needs: readonly Need[]): Need | null {
  return needs.find((need) => !HAS[need](context)) ?? null;
}

function hasColumn(table: EvaluationTable, ...roles: readonly ColumnRole[]): boolean {
  return table.columns.some((column) => roles.includes(column.role));
}

function holdsWeight(table: EvaluationTable): boolean {
  for (const { node } of walk(table)) if (node.weight.cell?.held || node.weight.label) return true;
  return fundsBlocksOf(table).some((block) => block.execution?.weight != null);
}
