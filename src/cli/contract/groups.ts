import type { Block } from "../../core/evaluation/indicator";
import { valueOf } from "../../core/evaluation/sourced";
import type { EvaluationTable } from "../../core/evaluation/table";
import { goalReason } from "../../core/evaluation/reasons";
import { isLeaf, walk } from "../../core/evaluation/walk";
import type { Reasons } from "../../core/review/reasons";
import type { ScoreSheet } from "../../core/score/score-sheet";
import { byScoreKind } from "../../core/evaluation/score-entries";
import { message, type Locale } from "../../messages";
import { jsonAmount, jsonCells, jsonNumber, jsonText, jsonWhy } from "./values";

export interface JsonGroup {
  readonly level: number;
  readonly name: string;
  /** As stated of the group itself, in a cell or in its label. */
  readonly weight: number | null;
  /** The group's own printed score. */
  readonly score: number | null;
  readonly points: number | null;
  readonly childWeights: number | null;
  readonly recordedScore: number | null;
  readonly recomputedScore: number | null;
  readonly cells: Record<string, string>;
  readonly why: Record<string, string>;
}

/** The groups of a table with what is stated of them beside what their indicators sum up to. */
export function jsonGroups(locale: Locale, table: EvaluationTable, scores: ScoreSheet, reasons: Reasons): JsonGroup[] {
  const sums = new Map(scores.groups.map((group) => [group.node, group]));
  const groups: JsonGroup[] = [];
  for (const { node, ancestors } of walk(table)) {
    if (isLeaf(node)) continue;
    const sum = sums.get(node.id);
    const subtotal = byScoreKind(table, node.subtotal).self;
    groups.push({
      level: node.depth,
      name: node.name.value,
      weight: jsonNumber(valueOf(node.weight.cell) ?? node.weight.label?.value),
      score: jsonAmount(subtotal),
      points: jsonNumber(sum?.points),
      childWeights: jsonNumber(sum?.childWeights),
      recordedScore: jsonNumber(sum?.recordedScore),
      recomputedScore: jsonNumber(sum?.recomputedScore),
      cells: jsonCells(table.sheet, {
        name: node.name.cells[0],
        weight: node.weight.cell?.held ? node.weight.cell.cell : null,
        score: subtotal?.cell,
      }),
      why: jsonWhy(locale, reasons.group(node, ancestors.at(-1) ?? null)),
    });
  }
  return groups;
}

export interface JsonGoal {
  readonly label: string | null;
  readonly weight: number | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly cells: Record<string, string>;
  /** The label that makes its cells a goal. */
  readonly why: string;
}

export function jsonGoals(locale: Locale, table: EvaluationTable): JsonGoal[] {
  return table.blocks.flatMap((block: Block) => {
    const { goal } = block;
    if (!goal) return [];
    return [
      {
        label: goal.label?.value ?? null,
        weight: jsonNumber(goal.weight?.value),
        expected: jsonText(goal.expected),
        actual: jsonText(goal.actual),
        cells: jsonCells(table.sheet, {
          label: goal.label?.cells[0],
          weight: goal.weight?.from === "label" ? null : goal.weight?.cells[0],
          expected: goal.expected?.cell,
          actual: goal.actual?.cell,
        }),
        why: message(locale, goalReason(goal).id, goalReason(goal).values),
      },
    ];
  });
}
