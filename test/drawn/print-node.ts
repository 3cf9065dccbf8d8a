import { plain } from "../../src/core/evaluation/decimal";
import type { Column, ColumnId, ColumnRole } from "../../src/core/evaluation/column";
import type { IndicatorNode, Measures, ScoreEntry } from "../../src/core/evaluation/indicator";
import type { Sourced } from "../../src/core/evaluation/sourced";
import { valueOf } from "../../src/core/evaluation/sourced";
import type { EvaluationTable } from "../../src/core/evaluation/table";
import { place, printEntry, printSourced, type Expected } from "./print-entry";

/** A node and what stands below it, indented by depth: "  培训人数 @D14 | target ≥200人 | actual 190 | weight 10 | score 9.5". */
export function printNode(table: EvaluationTable, node: IndicatorNode): string[] {
  const row = node.leaf?.row ?? node.name.cells[0]?.row ?? 0;
  const at = expectedAt(table.columns, row);
  const nameRow = node.leaf && node.name.cells.every((cell) => cell.row !== row) ? [`row ${row}`] : [];
  const cell = valueOf(node.weight.cell);
  const weight = cell ?? node.weight.label?.value ?? null;
  const line = [
    node.name.value + place(node.name),
    ...nameRow,
    ...(node.leaf ? printMeasures(node.leaf, at) : []),
    ...printEntry("weight", node.weight.cell, at("weight", "levelWeight")).map((text) =>
      node.leaf && node.leaf.weightSharedWith.length > 0 ? `${text} shared` : text,
    ),
    ...printSourced("weight", labelWeight(node)),
    ...(node.points && !(weight && node.points.eq(weight)) ? [`points ${plain(node.points)}`] : []),
    ...(node.leaf ? printScores(table, node.leaf.scores, at("score")) : []),
    ...Object.values(node.subtotal).flatMap((entry) => printEntry("subtotal", entry, () => false)),
    ...(node.leaf ? printEntry("reason", node.leaf.reason, at("reason")) : []),
    ...(node.pool ? printSourced("pool", node.pool.limit) : []),
    ...(node.optional ? ["optional"] : []),
    ...(node.leaf?.placeholder ? ["placeholder"] : []),
  ];
  const indent = "  ".repeat(node.depth - 1);
  return [
    indent + line.join(" | "),
    ...(node.leaf?.subRows ?? []).map((sub) => `${indent}  - ${printSubRow(table, sub.name, sub.measures)}`),
    ...node.children.flatMap((child) => printNode(table, child)),
  ];
}

/** A label that names its own cell, of which nobody asks the address. */
function labelWeight({ name, weight }: IndicatorNode): Sourced<NonNullable<typeof weight.label>["value"]> | null {
  return weight.label && { ...weight.label, cells: weight.label.cells.length > 0 ? weight.label.cells : name.cells };
}

function printSubRow(table: EvaluationTable, name: Sourced<string>, measures: Measures): string {
  const at = expectedAt(table.columns, measures.row);
  return [
    name.value + place(name),
    ...printMeasures(measures, at),
    ...printScores(table, measures.scores, at("score")),
    ...printEntry("reason", measures.reason, at("reason")),
  ].join(" | ");
}

type At = (...roles: ColumnRole[]) => Expected;

function expectedAt(columns: readonly Column[], row: number): At {
  return (...roles) =>
    (cell) =>
      cell.row === row && columns.some((column) => column.column === cell.column && roles.includes(column.role));
}

function printMeasures(leaf: Measures, at: At): string[] {
  return [
    ...printEntry("nature", leaf.nature, at("nature", "sign")),
    ...printEntry("sign", leaf.sign, at("sign")),
    ...printEntry("target", leaf.target, at("target")),
    ...printEntry("adjusted", leaf.adjustedTarget, at("adjustedTarget")),
    ...printEntry("unit", leaf.unit, at("unit")),
    ...printEntry("actual", leaf.actual, at("actual")),
    ...printEntry("coefficient", leaf.coefficient, at("coefficient")),
    ...printEntry("standard", leaf.standard, at("standard")),
  ];
}

function printScores(table: EvaluationTable, scores: Readonly<Record<ColumnId, ScoreEntry>>, at: Expected): string[] {
  return Object.entries(scores).flatMap(([id, { entry, sharedWith }]) => {
    const column = table.columns.find((candidate) => candidate.id === id);
    const name = column?.scoreKind === "review" ? "review" : "score";
    return printEntry(name, entry, at).map((text) => (sharedWith.length > 0 ? `${text} shared` : text));
  });
}
