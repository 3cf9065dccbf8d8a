import { minDec, sum, type Dec } from "../evaluation/decimal";
import type { ChosenProfile, Profile } from "../evaluation/profile";
import type { NodeId } from "../evaluation/indicator";
import type { EvaluationTable } from "../evaluation/table";
import { leaves } from "../evaluation/walk";
import type { Override } from "../settings/overrides";
import { closingOf } from "./closing";
import { executionRate, scoreExecution } from "./execution-score";
import { fundsBlocksOf } from "./funds-blocks";
import { gradeOf } from "./grade";
import { groupSums, sumOnce } from "./group-sums";
import { scoreIndicator } from "./indicator-score";
import { leafFigures, type LeafFigures } from "./leaf-figures";
import { recordedSums } from "./recorded";
import { scoreBasis } from "./score-basis";
import type { ExecutionScore, Recorded, ScoreSheet } from "./score-sheet";
import { columnDecimals, precisionOf, tableDecimals } from "./tolerance";

/**
 * Everything computed about one table, in time linear in its cells. Throws nothing, whatever the cells hold.
 * @param overrides what a person said of its indicators
 */
export function score(
  table: EvaluationTable,
  profile: ChosenProfile,
  overrides: ReadonlyMap<NodeId, Override> = new Map(),
): ScoreSheet {
  const shown = columnDecimals(table, table.scoreColumn);
  const { decimals, tolerance } = precisionOf(tableDecimals(table), profile.profile);
  const basis = scoreBasis(table);
  const indicators = leaves(table).map((placed) =>
    scoreIndicator(table, placed, profile, shown, basis, overrides.get(placed.node.id) ?? null),
  );
  const figures = new Map(leafFigures(table, indicators).map((leaf) => [leaf.node.id, leaf]));
  const funds = fundsBlocksOf(table);
  const executions = funds.flatMap((block) => scoreExecution(block, profile.profile, decimals) ?? []);
  const recorded = recordedSums(table, figures);
  const total = recomputedTotal([...figures.values()], executions, profile.profile);
  const rate = funds[0] ? (executionRate(funds[0])?.value ?? null) : null;
  const sheet = {
    profile: profile.profile.id,
    column: table.scoreColumn,
    decimals,
    tolerance,
    indicators,
    execution: executions[0] ?? null,
    rate,
    groups: groupSums(table, figures),
    recorded,
    recomputed: {
      total,
      grade: total && recomputedGrade(table, total, [...figures.values()], executions, recorded, profile.profile),
    },
  };
  return {
    ...sheet,
    closing: closingOf(
      table,
      { figures: [...figures.values()], recorded, precision: precisionOf(shown, profile.profile) },
      profile.profile,
    ),
  };
}

/**
 * For each indicator the recomputed score, else the recorded one, a shared cell once, a missing one nothing; and the
 * execution likewise. Null on a form that is not scored.
 */
function recomputedTotal(
  figures: readonly LeafFigures[],
  executions: readonly ExecutionScore[],
  profile: Profile,
): Dec | null {
  if (!figures.some(({ recorded }) => recorded)) return null;
  const indicators = sumOnce(figures, ({ recomputed, recorded, scoreCell }) => [recomputed ?? recorded, scoreCell]);
  const total = sum([
    ...(indicators ? [indicators] : []),
    ...executions.flatMap(({ score, recorded }) => score ?? recorded ?? []),
  ]);
  const rate = executions[0]?.rate ?? null;
  const caps = rate ? profile.execution.caps.filter(({ below }) => rate.lt(below)) : [];
  return caps.reduce((least, { limit }) => minDec(least, limit), total);
}

/** No grade while a weighed row has no score, nor where the weights do not reach the full mark: the table is cut. */
function recomputedGrade(
  table: EvaluationTable,
  total: Dec,
  figures: readonly LeafFigures[],
  executions: readonly ExecutionScore[],
  { weight }: Recorded,
  profile: Profile,
): string | null {
  const missing =
    figures.some(({ unscored, recomputed }) => unscored && !recomputed) ||
    executions.some(({ score, recorded }) => !score && !recorded);
  if (missing || (weight && weight.lt(table.scheme.fullMark))) return null;
  return gradeOf(total, table.scheme.fullMark, profile.grades);
}
