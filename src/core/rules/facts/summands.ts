import { roundHalfUp, sum, type Dec } from "../../evaluation/decimal";
import { a1 } from "../../grid/address";
import type { IndicatorNode } from "../../evaluation/indicator";
import { inColumn } from "../../evaluation/in-column";
import type { Entry } from "../../evaluation/sourced";
import { leaves } from "../../evaluation/walk";
import { executionRow, fundsBlocksOf } from "../../score/funds-blocks";
import { leavesBelow } from "../../score/group-sums";
import type { RuleContext } from "../rule";

type Context = Pick<RuleContext, "table" | "scores">;

/** Every score cell that counts into the total, the execution's among them. */
export function scoreEntries(context: Context): readonly Entry<Dec>[] {
  const rows = leaves(context.table).flatMap(({ node }) => scoreOf(node, context));
  return [...executionEntries(context, "score"), ...rows];
}

/** Every score cell below a group. */
export function scoreEntriesBelow(group: IndicatorNode, context: Context): readonly Entry<Dec>[] {
  return [...leavesBelow(group)].flatMap((node) => scoreOf(node, context));
}

/** Every weight cell of the table, the execution's among them; weights in labels have none. */
export function weightEntries(context: Context): readonly Entry<Dec>[] {
  const rows = leaves(context.table).flatMap(({ node }) => node.weight.cell ?? []);
  return [...executionEntries(context, "weight"), ...rows];
}

/** Round each, then sum: what cells come to as they are shown, a shared one once. */
export function sumAsShown(entries: readonly Entry<Dec>[]): Dec {
  const held = new Map(entries.flatMap(({ cell, held }) => (held ? [[a1(cell), held] as const] : [])));
  return sum(
    [...held.values()].map(({ value, decimals }) => (decimals === undefined ? value : roundHalfUp(value, decimals))),
  );
}

function scoreOf({ leaf }: IndicatorNode, { scores }: Context): readonly Entry<Dec>[] {
  const score = leaf && inColumn(leaf.scores, scores.column);
  return score ? [score.entry] : [];
}

function executionEntries({ table }: Context, what: "weight" | "score"): readonly Entry<Dec>[] {
  return fundsBlocksOf(table).flatMap((block) => {
    if (!block.execution) return [];
    return (what === "score" ? block.execution.score : executionRow(block)?.weight) ?? [];
  });
}
