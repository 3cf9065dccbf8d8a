import { a1 } from "../../core/grid/address";
import { plain, type Dec } from "../../core/evaluation/decimal";
import { walk } from "../../core/evaluation/walk";
import type { Why } from "../../core/evaluation/why";
import type { CellRef } from "../../core/grid/address";
import { scoreProposals } from "../../core/plans/scores";
import type { Grid } from "../../core/grid/grid";
import type { TableReview } from "../../core/review/review";

/** A line of the score table: a group, an indicator, or the execution row. Figures as text, null where there is none. */
export interface ScoreRow {
  readonly key: string;
  /** Null: the execution row. */
  readonly name: string | null;
  readonly depth: number;
  readonly group: boolean;
  readonly weight: string | null;
  readonly recorded: string | null;
  readonly recomputed: string | null;
  readonly differs: boolean;
  readonly explanation: string | null;
  /** Why there is no recomputed score. */
  readonly why: Why | null;
  readonly band: { readonly low: string; readonly high: string } | null;
  readonly cell: CellRef | null;
  /** Address by which it is picked; null where there is nothing to write. */
  readonly pick: string | null;
}

export function scoreRows(review: TableReview, grid: Grid): ScoreRow[] {
  const { table, scores } = review;
  const writable = new Set(scoreProposals(review, grid).flatMap(({ cell, differs }) => (differs ? a1(cell) : [])));
  const indicators = new Map(scores.indicators.map((indicator) => [indicator.node, indicator]));
  const groups = new Map(scores.groups.map((group) => [group.node, group]));
  const rows: ScoreRow[] = [];
  for (const { node, ancestors } of walk(table)) {
    const indicator = indicators.get(node.id);
    const group = groups.get(node.id);
    const pick = indicator?.cell && writable.has(a1(indicator.cell)) ? a1(indicator.cell) : null;
    rows.push({
      key: node.id,
      name: node.name.value,
      depth: ancestors.length,
      group: !indicator,
      weight: figure(indicator ? indicator.points : (group?.points ?? null)),
      recorded: figure(indicator ? indicator.recorded : (group?.recordedScore ?? null)),
      recomputed: figure(indicator ? indicator.rounded : (group?.recomputedScore ?? null)),
      differs: pick !== null,
      explanation: indicator?.explanation ?? null,
      why: indicator?.why ?? null,
      band: indicator?.band ? { low: plain(indicator.band.low, 2), high: plain(indicator.band.high, 2) } : null,
      cell: indicator?.cell ?? null,
      pick,
    });
  }
  const execution = scores.execution;
  if (execution) {
    const pick = execution.cell && writable.has(a1(execution.cell)) ? a1(execution.cell) : null;
    rows.unshift({
      key: "execution",
      name: null,
      depth: 0,
      group: false,
      weight: figure(execution.weight),
      recorded: figure(execution.recorded),
      recomputed: figure(execution.rounded),
      differs: pick !== null,
      explanation: execution.explanation,
      why: null,
      band: null,
      cell: execution.cell,
      pick,
    });
  }
  return rows;
}

function figure(value: Dec | null): string | null {
  return value === null ? null : plain(value, 2);
}
