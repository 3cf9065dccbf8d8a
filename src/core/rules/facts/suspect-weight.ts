import { ZERO, type Dec } from "../../evaluation/decimal";
import type { Block } from "../../evaluation/indicator";
import type { IndicatorScore } from "../../score/score-sheet";
import { agree } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { firstCell } from "./first-cell";
import { followKey } from "./follow-key";
import { groupMismatches, statedWeight } from "./groups";
import { oddDecimals } from "./odd-decimals";
import type { Row } from "./rows";
import { weightsMismatches } from "./weights-total";

/** What should stand in place of a weight to close a sum of weights, and the finding on that sum. */
interface HonestWeight {
  readonly weight: Dec;
  readonly cause: string;
}

/**
 * What a row would have to weigh where one weight alone is why sums of weights do not close; none where they do. Under
 * percentages of percentages that may be a weight above the row's, and scales what the row's comes to.
 */
export function honestWeights(context: RuleContext, row: Row): readonly HonestWeight[] {
  const { weight } = row.judged;
  const { kind, fullMark, weightUnit } = context.table.scheme;
  const nested = kind === "nested-percent";
  if (!weight?.gt(ZERO) || !(nested || kind === "points")) return [];
  const groups = groupMismatches(context);
  const path = [...row.placed.ancestors, row.node];
  const inGroups = groups.flatMap(({ node, stated, sum }) => {
    const own = path[path.findIndex((above) => above === node) + 1];
    const printed = nested && own ? statedWeight(own)?.value : weight;
    if (node === null || !own || own === path[0] || !printed?.gt(ZERO)) return [];
    const cause = followKey({ rule: "weights-group", primary: firstCell(stated) });
    const dues = nested ? [stated.value, fullMark.div(weightUnit ?? 1)] : [stated.value];
    return dues.map((due) => ({ weight: weight.times(printed.plus(due).minus(sum)).div(printed), cause }));
  });
  // Where other groups are off, their weights are why the whole is
  return groups.length > inGroups.length
    ? inGroups
    : [...inGroups, ...honestInTotal(context, weight, row.placed.block)];
}

function honestInTotal(context: RuleContext, weight: Dec, block: Block | null): readonly HonestWeight[] {
  const total = weightsMismatches(context).find((one) => one.block === null || one.block === block);
  if (!total) return [];
  return [
    { weight: weight.minus(total.difference), cause: followKey({ rule: "weights-total", primary: total.primary }) },
  ];
}

/**
 * For a draft about a score, of a row or of the execution: what it follows from, where its weight, or another score's
 * decimals, explain it. A weight does where the score that stands there would be right with the one that closes a sum.
 */
export function followOf(context: RuleContext, row: Row | null): { readonly follows: readonly string[] } {
  const judged = row ? row.judged : context.scores.execution;
  if (!judged) return { follows: [] };
  const { recorded, score, weight } = judged;
  const honest = row ? honestWeights(context, row) : weight ? honestInTotal(context, weight, null) : [];
  const tolerated = row ? row.judged : context.scores;
  return {
    follows: [
      honest.find((one) => fits(judged, one.weight, tolerated))?.cause ?? [],
      (recorded && oddDecimals(context, recorded, score)) ?? [],
    ].flat(),
  };
}

function fits(
  { recorded, weight, score }: Pick<IndicatorScore, "recorded" | "weight" | "score">,
  honest: Dec,
  tolerated: Parameters<typeof agree>[2],
): boolean {
  if (!recorded || !weight || honest.lte(ZERO) || honest.eq(weight)) return false;
  if (recorded.eq(honest)) return true;
  return score !== null && agree(recorded, score.times(honest).div(weight), tolerated);
}
