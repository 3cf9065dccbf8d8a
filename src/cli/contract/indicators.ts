import type { CellRef } from "../../core/grid/address";
import type { IndicatorNode, Measures } from "../../core/evaluation/indicator";
import type { Sourced } from "../../core/evaluation/sourced";
import type { EvaluationTable } from "../../core/evaluation/table";
import { leaves, type Leaf, type Placed } from "../../core/evaluation/walk";
import { leafScores } from "../../core/evaluation/score-entries";
import type { Reasons } from "../../core/review/reasons";
import type { Locale } from "../../messages";
import { jsonAmount, jsonCells, jsonContent, jsonNumber, jsonText, jsonWhy, type JsonValue } from "./values";

export interface JsonIndicator {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly level4?: string;
  readonly target: JsonValue;
  readonly adjustedTarget?: JsonValue;
  readonly actual: JsonValue;
  readonly weight: number | null;
  /** Effective points of the full mark, under nested-percent. */
  readonly points?: number | null;
  readonly score: number | null;
  readonly reviewScore?: number | null;
  readonly reason: string | null;
  readonly optional?: true;
  /** Set on a 其中 row: it has no weight by design. */
  readonly subRow?: true;
  readonly cells: Record<string, string>;
  readonly why: Record<string, string>;
}

type Row = Omit<JsonIndicator, "why">;

/** The indicators of a table as the contract lists them: a row an indicator, sub-rows behind the one they belong to. */
export function jsonIndicators(locale: Locale, table: EvaluationTable, reasons: Reasons): JsonIndicator[] {
  const list: JsonIndicator[] = [];
  for (const placed of leaves(table)) {
    list.push({ ...jsonIndicator(table, placed), why: jsonWhy(locale, reasons.indicator(placed)) });
    for (const { name, measures } of placed.node.leaf.subRows) {
      list.push({
        ...jsonRow(table, levelNames(placed, name), measures),
        weight: null,
        subRow: true,
        why: jsonWhy(locale, reasons.subRow(name, measures, placed)),
      });
    }
  }
  return list;
}

function jsonIndicator(table: EvaluationTable, placed: Placed<Leaf>): Row {
  const { node } = placed;
  const row = jsonRow(table, levelNames(placed, null), node.leaf);
  const held = node.weight.cell?.held ?? null;
  const label = held ? null : node.weight.label;
  // A weight that stands in a label has no cell of its own, even where the weight column is there and blank.
  const weightCell = label ? null : (node.weight.cell?.cell ?? null);
  return {
    ...row,
    weight: jsonNumber(held?.value ?? label?.value),
    ...(table.scheme.kind === "nested-percent" ? { points: jsonNumber(node.points) } : {}),
    ...(node.optional ? { optional: true } : {}),
    cells: { ...row.cells, ...jsonCells(table.sheet, { weight: weightCell }) },
  };
}

type LevelNames = Partial<Record<1 | 2 | 3 | 4, Sourced<string>>>;

/** Names by level; a sub-row stands where its indicator does, under its own name. */
function levelNames(placed: Placed<Leaf>, subRow: Sourced<string> | null): LevelNames {
  const names: LevelNames = {};
  const put = (node: IndicatorNode, name: Sourced<string>): void => {
    if (node.depth === 1 || node.depth === 2 || node.depth === 3 || node.depth === 4) names[node.depth] = name;
  };
  for (const ancestor of placed.ancestors) put(ancestor, ancestor.name);
  put(placed.node, subRow ?? placed.node.name);
  return names;
}

function jsonRow(table: EvaluationTable, names: LevelNames, measures: Measures): Row {
  const scores = leafScores(table, measures);
  const nameOf = (level: 1 | 2 | 3 | 4): string | null => names[level]?.value.replace(/\s+/g, "") || null;
  const cellOf = (level: 1 | 2 | 3 | 4): CellRef | null => names[level]?.cells[0] ?? null;
  const level4 = nameOf(4);
  return {
    level1: nameOf(1),
    level2: nameOf(2),
    level3: nameOf(3),
    ...(level4 === null ? {} : { level4 }),
    target: jsonContent(measures.target),
    ...(measures.adjustedTarget ? { adjustedTarget: jsonContent(measures.adjustedTarget) } : {}),
    actual: jsonContent(measures.actual),
    weight: null,
    score: jsonAmount(scores.self),
    ...(scores.review ? { reviewScore: jsonAmount(scores.review) } : {}),
    reason: jsonText(measures.reason),
    cells: jsonCells(table.sheet, {
      level1: cellOf(1),
      level2: cellOf(2),
      level3: cellOf(3),
      level4: cellOf(4),
      target: measures.target?.cell,
      adjustedTarget: measures.adjustedTarget?.cell,
      sign: measures.sign?.cell,
      unit: measures.unit?.cell,
      actual: measures.actual?.cell,
      score: scores.self?.cell,
      reviewScore: scores.review?.cell,
      reason: measures.reason?.cell,
    }),
  };
}
