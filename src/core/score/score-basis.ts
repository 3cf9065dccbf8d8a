import { dec, sum, type Dec } from "../evaluation/decimal";
import { inColumn } from "../evaluation/in-column";
import { valueOf } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";
import { leaves, type Leaf } from "../evaluation/walk";
import { printedTotal } from "./printed-total";

/** What the score of an indicator is out of; null where nothing says it. */
export type Basis = (node: Leaf) => Dec | null;

const HUNDRED = dec(100);
/** Below this many rows scores above their weights are more likely slips than another scale. */
const FEWEST = 3;

/** The weight as printed, in points: 0.3 of one is 30. Where a cell and a label differ the cell counts. */
function weightOf({ scheme }: EvaluationTable, node: Leaf): Dec | null {
  const printed = valueOf(node.weight.cell) ?? node.weight.label?.value ?? null;
  return printed === null ? node.points : printed.times(scheme.weightUnit ?? 1);
}

/**
 * Scores are given out of the weight. In some tables they are marks of a hundred (90 where the weight is 30), or, where
 * weights are percentages of percentages, out of the effective points. What comes nearer to the printed total is taken;
 * where none is printed, what most rows reach in full. Marks of a hundred are those that mostly exceed their weights.
 */
export function scoreBasis(table: EvaluationTable): Basis {
  const byWeight: Basis = (node) => weightOf(table, node);
  const rows = leaves(table).flatMap(({ node }) => {
    const score = inColumn(node.leaf.scores, table.scoreColumn);
    const recorded = score?.sharedWith.length === 0 ? valueOf(score.entry) : null;
    const weight = weightOf(table, node);
    return recorded && weight?.gt(0) && node.points ? [{ recorded, weight, points: node.points }] : [];
  });
  const within = (limit: Limit): boolean => rows.every((row) => row.recorded.lte(limit(row)));
  const total = printedTotal(table);
  const scaled = (limit: Limit): Dec => sum(rows.map((row) => row.recorded.times(row.points).div(limit(row))));
  const above = rows.filter(({ recorded, weight }) => recorded.gt(weight)).length;
  if (rows.length >= FEWEST && above * 2 > rows.length && within(() => HUNDRED))
    return (node) => (weightOf(table, node) ? HUNDRED : null);
  const differ = rows.filter(({ weight, points }) => !weight.eq(points));
  if (differ.length === 0) return byWeight;
  const byPoints =
    total === null ? fullByPoints(differ) : fitting(rows) && nearer(total, scaled(POINTS), scaled(WEIGHT));
  return byPoints ? (node) => node.points : byWeight;
}

interface Scored {
  readonly recorded: Dec;
  readonly weight: Dec;
  readonly points: Dec;
}
type Limit = (row: Scored) => Dec;

const WEIGHT: Limit = ({ weight }) => weight;
const POINTS: Limit = ({ points }) => points;

/** Most scores stay within their effective points. */
function fitting(rows: readonly Scored[]): boolean {
  return rows.filter(({ recorded, points }) => recorded.lte(points)).length * 2 > rows.length;
}

/** One score that is wrong moves both sums, but not from one scale to the other. */
function nearer(total: Dec, one: Dec, other: Dec): boolean {
  return total.minus(one).abs().lt(total.minus(other).abs());
}

function fullByPoints(rows: readonly Scored[]): boolean {
  const full = (limit: Limit): number => rows.filter((row) => row.recorded.eq(limit(row))).length;
  return full(POINTS) * 2 > rows.length && full(WEIGHT) === 0;
}
