import { sum, ZERO, type Dec } from "../../evaluation/decimal";
import { a1, type CellRef } from "../../grid/address";
import { agree } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import type { Cause } from "./follow-key";
import { executionFit } from "./execution-fit";
import { missingLevels } from "./missing-levels";
import { once } from "./once";
import { outOfRange } from "./out-of-range";
import { rawPercentage } from "./raw-percentage";
import { rowsOf } from "./rows";
import { sumOfWeights } from "./sum-of-weights";
import { fitsFormula, isFull, isJudged, scoredRows, type ScoredRow } from "./scored-rows";

/** A score of which a rule says that it should be another, and between which figures. */
interface SuspectScore extends Cause {
  readonly recorded: Dec;
  readonly low: Dec;
  readonly high: Dec;
}

/**
 * Scores that explain a wrong total: with the score that should stand there the sum would be right. Those out of range
 * come first, then those that another rule calls odd; whether it did speak of them is for the fold to see.
 */
const suspectScores = once((context: RuleContext): readonly SuspectScore[] => {
  const beyond = outOfRange(context).map(({ rule, primary, score, limit }): SuspectScore => ({
    rule,
    primary,
    recorded: score,
    low: ZERO,
    high: limit,
  }));
  const rows = scoredRows(context).flatMap((scored) => suspect(scored) ?? []);
  const fit = executionFit(context);
  const execution =
    fit?.path === "none"
      ? [{ rule: "execution-score", primary: fit.cell, recorded: fit.recorded, low: fit.expected, high: fit.expected }]
      : [];
  return [...beyond, ...execution, ...rows, ...sharedScores(context), ...lostLevels(context)];
});

const suspectsByCell = once((context: RuleContext): ReadonlyMap<string, readonly SuspectScore[]> => {
  const byCell = new Map<string, SuspectScore[]>();
  for (const suspected of suspectScores(context)) {
    const key = a1(suspected.primary);
    byCell.set(key, [...(byCell.get(key) ?? []), suspected]);
  }
  return byCell;
});

/**
 * The first that, put right, changes the sum by as much as it is off.
 * @param among cells that the sum is made of; without them every score is looked at
 */
export function explaining(context: RuleContext, difference: Dec, among?: readonly CellRef[]): Cause | undefined {
  const all = among ? among.flatMap((cell) => suspectsByCell(context).get(a1(cell)) ?? []) : suspectScores(context);
  const isBeyond = ({ rule }: SuspectScore): boolean => rule === "score-out-of-range";
  const explains = ({ recorded, low, high }: SuspectScore): boolean => {
    const wanted = recorded.plus(difference);
    const inside = wanted.gte(low) && wanted.lte(high);
    return inside || agree(wanted, low, context.scores) || agree(wanted, high, context.scores);
  };
  const fitting = all.filter(explains);
  return fitting.find(isBeyond) ?? fitting[0];
}

/** What a rule says of a score against its own row. */
export function suspect(scored: ScoredRow): SuspectScore | null {
  const { row, recorded, weight, cell } = scored;
  const { met, score, band } = row.judged;
  const should = (rule: string, low: Dec, high: Dec = low): SuspectScore => ({
    rule,
    primary: cell,
    recorded,
    low,
    high,
  });
  if (band) return should("score-outside-band", band.low, band.high);
  if (isJudged(scored) || fitsFormula(scored)) return null;
  if (rawPercentage(scored)) return should("score-raw-percentage", score ?? weight);
  if (met === true) return isFull(scored) ? null : should("score-cut-met", weight);
  if (met === null || !score) return null;
  return should(isFull(scored) ? "score-full-unmet" : "score-not-proportional", score);
}

/** A merge over several score cells leaves one of their scores. */
function sharedScores(context: RuleContext): readonly SuspectScore[] {
  const told = new Set<string>();
  const points = new Map(rowsOf(context).map((row) => [row.node.id, row.points ?? ZERO]));
  return rowsOf(context).flatMap(({ score, node }) => {
    const held = score?.entry.held;
    if (!held || score.sharedWith.length === 0) return [];
    const { cell } = score.entry;
    const key = `${cell.row},${cell.column}`;
    if (told.has(key)) return [];
    told.add(key);
    const most = sum([node.id, ...score.sharedWith].map((id) => points.get(id) ?? ZERO));
    return [{ rule: "score-shared", primary: cell, recorded: held.value, low: held.value, high: most }];
  });
}

/** A level that is gone took its scores with it, unless the others share out the full mark among them. */
function lostLevels(context: RuleContext): readonly SuspectScore[] {
  if (sumOfWeights(context)?.eq(context.table.scheme.fullMark)) return [];
  return missingLevels(context).flatMap(({ rule, primary, points }) =>
    points ? [{ rule, primary, recorded: ZERO, low: ZERO, high: points }] : [],
  );
}
