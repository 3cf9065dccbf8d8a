import { plain, type Dec } from "../../core/evaluation/decimal";
import type { FundsBlock } from "../../core/evaluation/funds";
import { valueOf, type Entry, type Sourced } from "../../core/evaluation/sourced";
import { leaves, type Leaf } from "../../core/evaluation/walk";
import { sameCell, type CellRef } from "../../core/grid/address";
import type { Measure } from "../../core/measure/measure";
import type { TableReview } from "../../core/review/review";
import { executionRow, fundsBlocksOf } from "../../core/score/funds-blocks";
import { targetEntry } from "../../core/score/indicator-measures";
import { EXECUTION_PART } from "../../core/score/recorded";
import type { IndicatorScore } from "../../core/score/score-sheet";
import type { Operand } from "./operands";
import type { ScoreRow } from "./score-row";

/** The cells that a line's arithmetic was made from, in the order in which the arithmetic names them. */
export function scoreOperands({ table, scores }: TableReview, row: Pick<ScoreRow, "key" | "kind" | "cell">): Operand[] {
  const blocks = fundsBlocksOf(table);
  switch (row.kind) {
    case "indicator": {
      const indicator = scores.indicators.find(({ node }) => node === row.key);
      const placed = indicator && leaves(table).find(({ node }) => node.id === row.key);
      return placed ? indicatorOperands(placed.node, indicator) : [];
    }
    case "execution": {
      const block = blocks.find(({ execution }) => execution?.weight?.value.gt(0));
      return block && row.key === EXECUTION_PART ? executionOperands(block) : [];
    }
    case "rate": {
      const funds = blocks
        .flatMap(({ rows }) => rows)
        .find((one) => one.rate && row.cell && sameCell(one.rate.cell, row.cell));
      return funds ? amounts(funds.executed, funds.annualBudget ?? funds.initialBudget) : [];
    }
    default:
      return [];
  }
}

function indicatorOperands(node: Leaf, { method, completion, met, target, actual, weight }: IndicatorScore): Operand[] {
  const goal = ofMeasure(target, targetEntry(node.leaf)?.cell ?? node.name.cells[0]);
  const done = ofMeasure(actual, node.leaf.actual?.cell);
  const coefficient = ofEntry(node.leaf.coefficient);
  // A ratio below one puts the better figure first: target ÷ actual where less is better.
  const inverted = method === "negative" && completion !== null && met === false;
  const [low, ...high] = goal;
  const within = method === "range" && met === true && low; // low ≤ actual ≤ high
  const measures = within ? [low, ...done, ...high] : inverted ? [...goal, ...done] : [...done, ...goal];
  const cell = node.weight.cell?.cell ?? node.weight.label?.cells[0];
  return [
    ...(method === "coefficient" ? coefficient : measures),
    ...(weight && cell ? [{ figure: shown(weight), cell }] : []),
  ];
}

function executionOperands(block: FundsBlock): Operand[] {
  const row = executionRow(block);
  const weight = ofSourced(block.execution?.weight ?? null);
  return row ? [...amounts(row.executed, row.annualBudget ?? row.initialBudget), ...weight] : weight;
}

function amounts(executed: Entry<Dec> | null, budget: Entry<Dec> | null): Operand[] {
  return [...ofEntry(executed), ...ofEntry(budget)];
}

function ofMeasure(measure: Measure, cell: CellRef | undefined): Operand[] {
  if (!cell) return [];
  if (measure.kind === "number") return [{ figure: shown(measure.value), cell }];
  if (measure.kind === "range") return [measure.low, measure.high].map((value) => ({ figure: shown(value), cell }));
  return [];
}

function ofEntry(entry: Entry<Dec> | null): Operand[] {
  const value = valueOf(entry);
  return entry && value ? [{ figure: shown(value), cell: entry.cell }] : [];
}

function ofSourced(sourced: Sourced<Dec> | null): Operand[] {
  const [cell] = sourced?.cells ?? [];
  return sourced && cell ? [{ figure: shown(sourced.value), cell }] : [];
}

/** As `core/score/explanation` writes figures. */
function shown(value: Dec): string {
  return plain(value, 4);
}
