import { dec, roundHalfUp } from "../evaluation/decimal";
import type { ChosenProfile } from "../evaluation/profile";
import { valueOf } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";
import type { Leaf, Placed } from "../evaluation/walk";
import { inColumn } from "../evaluation/in-column";
import type { Override } from "../settings/overrides";
import { directionOf } from "./direction";
import { explain } from "./explanation";
import { measuresOf, type IndicatorMeasures } from "./indicator-measures";
import type { Basis } from "./score-basis";
import { outcomeOf } from "./indicator-outcome";
import { notComputable, type Outcome } from "./outcome";
import type { Direction, IndicatorScore } from "./score-sheet";
import { precisionOf } from "./tolerance";

/** Stands in for a weight where a row has none, to learn whether its target was met. */
const UNWEIGHED = dec(1);

/**
 * One indicator: what is recorded, what its own cells give, and why not where they do not.
 * @param shown decimals of the score column
 * @param outOf what the score of an indicator is out of
 * @param override what a person said of it
 */
export function scoreIndicator(
  table: EvaluationTable,
  placed: Placed<Leaf>,
  { profile }: ChosenProfile,
  shown: number,
  outOf: Basis,
  override: Override | null = null,
): IndicatorScore {
  const { node, ancestors, block } = placed;
  const year = block.head?.year?.value ?? table.head.year?.value ?? null;
  const measures = measuresOf(placed, year, override);
  const groups = ancestors.map((group) => group.name.value);
  const direction = statedBy(override, directionOf(measures.target, { name: node.name.value, groups }), measures);
  const entry = inColumn(node.leaf.scores, table.scoreColumn);
  const weight = outOf(node);
  const full = outcomeOf({ placed, measures, direction, weight: weight ?? UNWEIGHED, profile, year, override });
  const shared = (entry?.sharedWith.length ?? 0) > 0 || node.leaf.weightSharedWith.length > 0;
  const outcome =
    weight === null ? unscored("score.why.no-weight", full) : shared ? unscored("score.why.shared", full) : full;
  const { decimals, tolerance } = precisionOf(shown, profile);
  const tolerated = override?.tolerance ?? null;
  return {
    node: node.id,
    cell: entry?.entry.cell ?? null,
    points: node.points,
    weight,
    decimals,
    tolerance: tolerated === null ? tolerance : dec(tolerated),
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
    override,
  };
}

/** A person's word on the direction of a figure counts before everything that the row says. */
function statedBy(override: Override | null, found: Direction | null, { target }: IndicatorMeasures): Direction | null {
  const sign = override?.direction ?? null;
  return sign !== null && target.kind === "number" ? { sign, from: "person" } : found;
}

/** Whether the target was met can be told without a score of its own. */
function unscored(id: string, { met, completion }: Outcome): Outcome {
  return notComputable({ id }, { met, completion });
}
