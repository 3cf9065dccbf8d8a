import { plain, sum, type Dec } from "../evaluation/decimal";
import type { IndicatorNode } from "../evaluation/indicator";
import { byScoreKind, leafScores } from "../evaluation/score-entries";
import { valueOf } from "../evaluation/sourced";
import type { Why } from "../evaluation/why";
import type { GroupSum } from "../score/score-sheet";
import type { TableReview } from "./review";
import { statedWeight } from "../rules/facts/groups";
import { sumText } from "./sum-text";

type Told = Pick<TableReview, "table" | "scores">;

/** The sums that a table's weights or scores rest on, each as at most one reason. */
export interface Sums {
  /** Of the level-1 groups and the execution. */
  readonly whole: readonly Why[];
  /** The sum that a node is a term of: its group's where something is stated of that, else what is below it, else the whole. */
  of(node: IndicatorNode, parent: IndicatorNode | null): readonly Why[];
}

/** Weights: children to what is stated of their group (100 inside it under nested percent), all to the full mark. */
export function weightSums({ table: { scheme }, scores: { recorded, groups } }: Told): Sums {
  const whole = told(
    recorded.weightParts.map(({ value }) => value),
    recorded.weight,
    scheme.fullMark,
  );
  return sumsOf(groups, whole, (node, { childWeights }) => {
    const inside = scheme.kind === "nested-percent" && childWeights?.eq(100);
    const terms = node.children.flatMap((child) => statedWeight(child)?.value ?? []);
    return told(terms, childWeights, inside ? childWeights : (statedWeight(node)?.value ?? null));
  });
}

/** Scores: those of a group to what is printed beside it, all to the printed total. */
export function scoreSums({ table, scores: { recorded, groups } }: Told): Sums {
  const recordedOf = new Map(groups.map(({ node, recordedScore }) => [node, recordedScore]));
  const scoreOf = (node: IndicatorNode): Dec | null =>
    node.leaf ? valueOf(leafScores(table, node.leaf).self) : (recordedOf.get(node.id) ?? null);
  const whole = told(
    recorded.scoreParts.map(({ value }) => value),
    recorded.total,
    valueOf(byScoreKind(table, table.totals.scores).self),
  );
  return sumsOf(groups, whole, (node, { recordedScore }) => {
    const terms = node.children.flatMap((child) => scoreOf(child) ?? []);
    return told(terms, recordedScore, valueOf(byScoreKind(table, node.subtotal).self));
  });
}

function sumsOf(
  groups: readonly GroupSum[],
  whole: readonly Why[],
  below: (node: IndicatorNode, group: GroupSum) => readonly Why[],
): Sums {
  const byNode = new Map(groups.map((group) => [group.node, group]));
  const known = new Map<string, readonly Why[]>();
  const ofGroup = (node: IndicatorNode | null): readonly Why[] => {
    const group = node && byNode.get(node.id);
    if (!group) return [];
    const found = known.get(node.id) ?? below(node, group);
    known.set(node.id, found);
    return found;
  };
  return {
    whole,
    of: (node, parent) => [ofGroup(parent), ofGroup(node), whole].find(({ length }) => length > 0) ?? [],
  };
}

/** A sum beside what it should be; nothing where there is none, or where a shared cell makes it more than its terms. */
function told(terms: readonly Dec[], total: Dec | null, stated: Dec | null): readonly Why[] {
  if (!total || !stated || terms.length === 0 || !sum(terms).eq(total)) return [];
  const values = { sum: sumText(terms, total), stated: plain(stated) };
  return [{ id: total.eq(stated) ? "recognise.why.sum-closes" : "recognise.why.sum-open", values }];
}
