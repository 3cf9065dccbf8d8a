import { inColumn } from "../../evaluation/in-column";
import type { Dec } from "../../evaluation/decimal";
import type { Entry } from "../../evaluation/sourced";
import { pathOf, walk } from "../../evaluation/walk";
import { agree } from "../../score/tolerance";
import type { RuleContext } from "../rule";
import { once } from "./once";
import { scoreEntriesBelow, sumAsShown } from "./summands";

type Context = Pick<RuleContext, "table" | "scores">;

/** A printed group score that its children do not make. */
export interface SubtotalMismatch {
  readonly printed: Dec;
  readonly sum: Dec;
  readonly entry: Entry<Dec>;
  /** The scores that the group's is the sum of. */
  readonly below: readonly Entry<Dec>[];
  readonly path: readonly string[];
  /** The first indicator below without a score. */
  readonly unscored: string | null;
}

/** Compared in the column that counts; under nested percent a group's score may be on either scale, and is left. */
export const subtotalMismatches = once(({ table, scores }: Context): readonly SubtotalMismatch[] => {
  if (scores.column === null || table.scheme.kind === "nested-percent") return [];
  const sums = new Map(scores.groups.map((group) => [group.node, group]));
  return walk(table).flatMap((placed) => {
    const { node } = placed;
    const entry = inColumn(node.subtotal, scores.column);
    const group = sums.get(node.id);
    if (!entry?.held || !group?.recordedScore) return [];
    const printed = entry.held.value;
    const below = scoreEntriesBelow(node, { table, scores });
    if (agree(printed, group.recordedScore, scores) || agree(printed, sumAsShown(below), scores)) return [];
    return [
      {
        printed,
        sum: group.recordedScore,
        entry,
        below,
        path: pathOf(placed),
        unscored: group.unscored[0] ?? null,
      },
    ];
  });
});
