import { dec, sum, type Dec } from "../evaluation/decimal";
import type { DraftNode } from "./draft";

/** What a group's children are to sum to. */
type Asked = "whole" | "own";

/**
 * What one point of a group's children is worth under nested percent, by what they are to sum to: the whole, or the
 * group's own weight. Where the sum is neither, the groups beside it tell; where those tell nothing, the nearer of both.
 * So a weight that is wrong or missing makes its sisters weigh no more.
 */
export class NestedShares {
  private readonly votes = new Map<number, Record<Asked, number>>(); // by depth

  constructor(
    roots: readonly DraftNode[],
    private readonly whole: Dec,
  ) {
    for (const root of roots) this.count(root);
  }

  /** @param share what one point of the group itself is worth */
  below(node: DraftNode, points: Dec | null, share: Dec): Dec {
    const total = childTotal(node);
    return points && total.gt(0) ? points.div(this.asked(node, total)) : share;
  }

  private asked(node: DraftNode, total: Dec): Dec {
    const own = weightOf(node) ?? this.whole;
    if (own.lte(0)) return this.whole; // a group of no weight gives its children none, whatever they say
    const votes = this.votes.get(node.depth) ?? { whole: 0, own: 0 };
    const nearer = total.minus(own).abs().lt(total.minus(this.whole).abs());
    const closes = total.eq(own) || total.eq(this.whole);
    const isOwn = closes || votes.own === votes.whole ? nearer : votes.own > votes.whole;
    return isOwn ? own : this.whole;
  }

  private count(node: DraftNode): void {
    const [total, own] = [childTotal(node), weightOf(node)];
    const votes = this.votes.get(node.depth) ?? { whole: 0, own: 0 };
    if (own && !own.eq(this.whole)) {
      if (total.eq(this.whole)) votes.whole += 1;
      else if (total.eq(own)) votes.own += 1;
    }
    this.votes.set(node.depth, votes);
    for (const child of node.children) this.count(child);
  }
}

function childTotal({ children }: DraftNode): Dec {
  return sum(children.map((child) => weightOf(child) ?? dec(0)));
}

function weightOf({ weightCell, weightLabel }: DraftNode): Dec | null {
  return weightCell?.held?.value ?? weightLabel?.value ?? null;
}
