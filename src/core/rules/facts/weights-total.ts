import type { CellRef } from "../../grid/address";
import { sum, type Dec } from "../../evaluation/decimal";
import type { Block } from "../../evaluation/indicator";
import type { Part } from "../../score/score-sheet";
import type { RuleContext } from "../rule";
import { isCut } from "./cut";
import { once } from "./once";
import { severalProjects } from "./projects";
import { rowsOf } from "./rows";
import { sumOfWeights } from "./sum-of-weights";

/** The weights of a table, or of one project in a list of several, that do not make the full mark. */
export interface WeightsMismatch {
  readonly sum: Dec;
  /** Sum − full mark. */
  readonly difference: Dec;
  readonly primary: CellRef;
  readonly parts: readonly Part[];
  /** The project that it is about; null for the whole table. */
  readonly block: Block | null;
}

/** None where they do, where the table has none to add, or where it was cut. */
export const weightsMismatches = once((context: RuleContext): readonly WeightsMismatch[] => {
  const { table, scores } = context;
  const whole = sumOfWeights(context);
  if (whole === null || isCut(context)) return [];
  const printed = table.totals.weight?.cell;
  const sums = severalProjects(table)
    ? table.blocks.map((block) => projectSum(context, block))
    : [{ block: null, sum: whole, parts: scores.recorded.weightParts }];
  return sums.flatMap(({ block, sum: added, parts }) => {
    const primary = (block ? null : printed) ?? parts[0]?.cells[0];
    if (!primary || added.eq(table.scheme.fullMark) || lacksExecutionByDesign(context, added)) return [];
    return [{ sum: added, difference: added.minus(table.scheme.fullMark), primary, parts, block }];
  });
});

/** A project of a list: its indicators' weights, a shared one once, and the execution that stands in its own head. */
function projectSum(context: RuleContext, block: Block): Pick<WeightsMismatch, "sum" | "parts"> & { block: Block } {
  const parts = new Map<string, Part>();
  for (const { placed, points, weightCell, node } of rowsOf(context)) {
    if (placed.block !== block || !points || !weightCell) continue;
    parts.set(`${weightCell.row},${weightCell.column}`, { what: node.name.value, value: points, cells: [weightCell] });
  }
  const execution = block.funds?.execution?.weight;
  if (execution) parts.set("", { what: "score.part.execution", value: execution.value, cells: execution.cells });
  const all = [...parts.values()];
  return { block, parts: all, sum: sum(all.map(({ value }) => value)) };
}

/** A goal list holds 90 points: the system adds the execution's when the year is over. */
function lacksExecutionByDesign({ table, scores, profile }: RuleContext, added: Dec): boolean {
  const withExecution = added.plus(profile.profile.execution.weight);
  return table.kind === "goal-list" && scores.execution === null && withExecution.eq(table.scheme.fullMark);
}
