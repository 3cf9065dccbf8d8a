import { dec, roundHalfUp, type Dec } from "../evaluation/decimal";
import type { ChosenProfile } from "../evaluation/profile";
import { valueOf } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";
import type { Leaf, Placed } from "../evaluation/walk";
import { inColumn } from "../evaluation/in-column";
import { directionOf } from "./direction";
import { explain } from "./explanation";
import { measuresOf } from "./indicator-measures";
import { outcomeOf } from "./indicator-outcome";
import { notComputable, type Outcome } from "./outcome";
import type { IndicatorScore } from "./score-sheet";

/** Stands in for a weight where a row has none, to learn whether its target was met. */
const UNWEIGHED = dec(1);

/**
 * One indicator: what is recorded, what its own cells give, and why not where they do not.
 * @param decimals of the score column
 */
export function scoreIndicator(
  table: EvaluationTable,
  placed: Placed<Leaf>,
  { profile }: ChosenProfile,
  decimals: number,
): IndicatorScore {
  const { node, ancestors, block } = placed;
  const year = block.head?.year?.value ?? table.head.year?.value ?? null;
  const measures = measuresOf(placed, year);
  const groups = ancestors.map((group) => group.name.value);
  const direction = directionOf(measures.target, { name: node.name.value, groups });
  const entry = inColumn(node.leaf.scores, table.scoreColumn);
  const weight = weightOf(node);
  const full = outcomeOf({ placed, measures, direction, weight: weight ?? UNWEIGHED, profile, year });
  const shared = (entry?.sharedWith.length ?? 0) > 0 || node.leaf.weightSharedWith.length > 0;
  const outcome =
    weight === null ? unscored("score.why.no-weight", full) : shared ? unscored("score.why.shared", full) : full;
  return {
    node: node.id,
    cell: entry?.entry.cell ?? null,
    points: node.points,
    weight,
    decimals,
    recorded: valueOf(entry?.entry),
    score: outcome.score,
    band: outcome.band,
    rounded: outcome.score && roundHalfUp(outcome.score, decimals),
    method: outcome.method,
    why: outcome.why,
    target: measures.target,
    actual: measures.actual,
    direction,
    met: outcome.met,
    completion: outcome.completion,
    explanation: outcome.score && outcome.formula ? explain(outcome.formula, outcome.score, decimals) : null,
  };
}

/** What a score is out of. Where a cell and a label differ the cell counts. */
export function weightOf(node: Leaf): Dec | null {
  return valueOf(node.weight.cell) ?? node.weight.label?.value ?? node.points;
}

/** Whether the target was met can be told without a score of its own. */
function unscored(id: string, { met, completion }: Outcome): Outcome {
  return notComputable({ id }, { met, completion });
}
