import { a1, type CellRef } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { sum, type Dec } from "../evaluation/decimal";
import { inColumn } from "../evaluation/in-column";
import { walk } from "../evaluation/walk";
import { readNumber } from "../measure/number";
import type { TableReview } from "../review/review";
import { gradeOf } from "../score/grade";
import { keyOf, leavesBelow, sumOnce } from "../score/group-sums";
import { leafFigures, type LeafFigures } from "../score/leaf-figures";
import { printedTotalEntry } from "../score/printed-total";
import { sumPath } from "../score/rounding-paths";
import type { Precision } from "../score/tolerance";
import { unable, type ScoreFormula } from "./formulas/formula";
import { gradeFormula, sumFormula } from "./formulas/sum-formula";
import type { ScoreProposal } from "./score-proposal";
import { computes } from "./score-rows";

/**
 * Subtotals, the total and the grade, as they are once the chosen scores stand. Under nested percent a group's score may
 * be on either scale, and is left; the total counts effective points.
 * @param chosen proposals of rows that are written
 */
export function sumProposals(review: TableReview, grid: Grid, chosen: readonly ScoreProposal[]): ScoreProposal[] {
  const { table, scores } = review;
  const written = new Map(chosen.map(({ cell, proposed }) => [a1(cell), proposed]));
  const figures = new Map(leafFigures(table, scores.indicators).map((leaf) => [leaf.node.id, leaf]));
  const proposals: ScoreProposal[] = [];
  const propose = (proposal: ScoreProposal | null): void => {
    if (proposal && !computes(grid, proposal.cell)) proposals.push(proposal);
  };
  if (table.scheme.kind !== "nested-percent") {
    for (const { node } of walk(table)) {
      const entry = inColumn(node.subtotal, scores.column);
      if (!entry?.held || node.leaf) continue;
      const below = [...leavesBelow(node)].flatMap((leaf) => figures.get(leaf.id) ?? []);
      propose(sumProposal(grid, "subtotal", entry, below, [], written, scores));
    }
  }
  const entry = printedTotalEntry(table);
  if (!entry || scores.recorded.total === null || (entry.state !== "held" && entry.state !== "blank")) return proposals;
  const execution = scores.execution?.cell ? [{ cell: scores.execution.cell, value: scores.execution.recorded }] : [];
  const nested = table.scheme.kind === "nested-percent";
  const total = sumProposal(grid, "total", entry, [...figures.values()], execution, written, scores);
  if (total) propose(nested ? { ...total, formula: () => unable("score.formula.nested-percent") } : total);
  propose(total && gradeProposal(review, total));
  return proposals;
}

function sumProposal(
  grid: Grid,
  what: "subtotal" | "total",
  entry: { readonly cell: CellRef; readonly held: { readonly value: Dec } | null },
  below: readonly LeafFigures[],
  others: readonly { readonly cell: CellRef; readonly value: Dec | null }[],
  written: ReadonlyMap<string, Dec>,
  precision: Precision,
): ScoreProposal | null {
  const touched = [...below.map(({ scoreCell }) => scoreCell), ...others.map(({ cell }) => cell)].some(
    (cell) => cell && written.has(a1(cell)),
  );
  const standing = (leaf: LeafFigures): Dec | null => {
    const now = leaf.scoreCell && written.get(a1(leaf.scoreCell));
    return now ? now.times(leaf.scale) : leaf.recorded;
  };
  const rows = sumOnce(below, (leaf) => [standing(leaf), leaf.scoreCell]);
  const values = [
    ...(rows ? [rows] : []),
    ...others.flatMap(({ cell, value }) => written.get(a1(cell)) ?? value ?? []),
  ];
  if (values.length === 0) return null;
  const proposed = sum(values);
  const printed = entry.held?.value ?? null;
  const cells = distinct([
    ...below.flatMap(({ scoreCell }) => scoreCell ?? []),
    ...others.map(({ cell }) => cell),
  ]).filter((cell) => a1(cell) !== a1(entry.cell));
  const agrees = printed && (touched ? printed.eq(proposed) : sumPath(printed, [proposed], precision) !== null);
  const asText = cells.some((cell) => !written.has(a1(cell)) && isFigureInText(grid, cell));
  const formula: ScoreFormula = asText
    ? unable("score.formula.score-in-text")
    : cells.length > 0 && cells.every(({ sheet }) => sheet === entry.cell.sheet)
      ? { formula: sumFormula(grid, cells), reads: cells, why: null }
      : unable("score.formula.no-form");
  return {
    cell: entry.cell,
    what,
    recorded: printed,
    proposed,
    explanation: null,
    differs: !agrees,
    reads: cells,
    formula: () => formula,
  };
}

/** SUM passes over what is stored as text, and so would lose a score that a person reads. */
function isFigureInText(grid: Grid, { row, column }: CellRef): boolean {
  const value = cellAt(grid, row, column)?.value;
  return typeof value === "string" && readNumber(value) !== null;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
}

/** Only where every weighed row has a score, and the word is another one (优 and 优秀 are one). */
function gradeProposal({ table, scores, profile }: TableReview, total: ScoreProposal): ScoreProposal | null {
  const entry = table.totals.grade;
  const { fullMark } = table.scheme;
  const { grades } = profile.profile;
  const word = scores.recomputed.grade === null ? null : gradeOf(total.proposed, fullMark, grades);
  if (!entry || word === null || entry.cell.sheet !== total.cell.sheet || a1(entry.cell) === a1(total.cell))
    return null;
  return {
    cell: entry.cell,
    what: "grade",
    recorded: null,
    proposed: total.proposed,
    word,
    explanation: null,
    differs: !(entry.held?.value.trim().startsWith(word) ?? false),
    reads: [total.cell],
    formula: () => ({ formula: gradeFormula(total.cell, fullMark, grades), reads: [total.cell], why: null }),
  };
}
