import { ZERO, type Dec } from "../../evaluation/decimal";
import { agree } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { followKey } from "./follow-key";
import { groupMismatches } from "./groups";
import { oddDecimals } from "./odd-decimals";
import type { Row } from "./rows";
import { weightsMismatches } from "./weights-total";

/**
 * The finding on a sum of weights that explains an odd score: with the weight that would close the sum, the score that
 * stands in the row would be right. Null where the sums close or the score would be odd all the same.
 */
export function explainedByWeight(context: RuleContext, row: Row): string | null {
  if (context.table.scheme.kind !== "points") return null;
  const { recorded, weight } = row.judged;
  if (!recorded || !weight?.gt(ZERO)) return null;
  const group = groupMismatches(context).find(({ node }) => node !== null && row.placed.ancestors.includes(node));
  const [stated] = group?.stated.cells ?? [];
  if (group && stated && fits(row, weight.minus(group.sum.minus(group.stated.value)))) {
    return followKey({ rule: "weights-group", primary: stated });
  }
  const total = weightsMismatches(context).find(({ block }) => block === null || block === row.placed.block);
  return total && fits(row, weight.minus(total.difference))
    ? followKey({ rule: "weights-total", primary: total.primary })
    : null;
}

/** For a draft about a row's score: what it follows from, where its weight, or another score's decimals, explain it. */
export function followOf(context: RuleContext, row: Row): { readonly follows: readonly string[] } {
  const { recorded, score } = row.judged;
  return {
    follows: [explainedByWeight(context, row) ?? [], (recorded && oddDecimals(context, recorded, score)) ?? []].flat(),
  };
}

function fits({ judged }: Row, honest: Dec): boolean {
  const { recorded, weight, score } = judged;
  if (!recorded || !weight || honest.lte(ZERO) || honest.eq(weight)) return false;
  if (recorded.eq(honest)) return true;
  return score !== null && agree(recorded, score.times(honest).div(weight), judged);
}
