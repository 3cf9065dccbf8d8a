import type { CellRef } from "../../grid/address";
import { sameCell } from "../../grid/address";
import type { Dec } from "../../evaluation/decimal";
import type { Measures, ScoreEntry } from "../../evaluation/indicator";
import type { Entry } from "../../evaluation/sourced";
import { inColumn } from "../../evaluation/in-column";
import { leaves, pathOf, type Leaf, type Placed } from "../../evaluation/walk";
import type { IndicatorScore, ScoreSheet } from "../../score/score-sheet";
import type { RuleContext } from "../rule";
import { firstCell } from "./first-cell";
import { once } from "./once";

/** An indicator as a rule looks at it: what stands on its row and what was computed of it. */
export interface Row {
  readonly placed: Placed<Leaf>;
  readonly node: Leaf;
  readonly measures: Measures;
  readonly judged: IndicatorScore;
  /** The entry of the score column that counts; null where the table has none. */
  readonly score: ScoreEntry | null;
  /** Effective points. */
  readonly points: Dec | null;
  /** Where the row's weight stands: its own cell, else its label. */
  readonly weightCell: CellRef | null;
  readonly path: readonly string[];
  /** The cell that names the row, on the row itself where there is one. */
  readonly nameCell: CellRef;
}

type Context = Pick<RuleContext, "table" | "scores">;

/** The indicators of a table in the sheet's order, each joined with its computed score. */
export const rowsOf = once(({ table, scores }: Context): readonly Row[] => {
  const judged = new Map(scores.indicators.map((indicator) => [indicator.node, indicator]));
  return leaves(table).flatMap((placed) => {
    const of = judged.get(placed.node.id);
    return of ? [rowOf(placed, of, scores)] : [];
  });
});

function rowOf(placed: Placed<Leaf>, judged: IndicatorScore, { column }: ScoreSheet): Row {
  const { node } = placed;
  return {
    placed,
    node,
    measures: node.leaf,
    judged,
    score: inColumn(node.leaf.scores, column),
    points: judged.points,
    weightCell: node.weight.cell?.cell ?? node.weight.label?.cells[0] ?? null,
    path: pathOf(placed),
    nameCell: firstCell(node.name),
  };
}

/** What a finding about a row may cite: cells of that row alone, each once. A name merged from above is left out. */
export function cited(row: Row, ...entries: readonly (Entry<unknown> | CellRef | null | undefined)[]): CellRef[] {
  const cells: CellRef[] = [];
  for (const entry of [row.nameCell, ...entries]) {
    const cell = entry && "cell" in entry ? entry.cell : entry;
    if (!cell || (cell === row.nameCell && cell.row !== row.measures.row)) continue;
    if (!cells.some((other) => sameCell(other, cell))) cells.push(cell);
  }
  return cells;
}

/** Whether the row's score cell is its own; a cell merged over several indicators judges none of them alone. */
export function scoredAlone(row: Row): boolean {
  return row.score !== null && row.score.sharedWith.length === 0;
}
