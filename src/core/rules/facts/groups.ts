import { once } from "./once";
import type { CellRef } from "../../grid/address";
import { sum, type Dec } from "../../evaluation/decimal";
import type { IndicatorNode } from "../../evaluation/indicator";
import type { Sourced } from "../../evaluation/sourced";
import { weightConflicts } from "./conflicts";
import { followKey, type Cause } from "./follow-key";
import { unweighed } from "./unweighed";
import { pathOf, walk, type Placed } from "../../evaluation/walk";
import type { GroupSum } from "../../score/score-sheet";
import type { RuleContext } from "../rule";

/** A group, or a goal, whose stated weight its children do not make. */
export interface GroupMismatch {
  /** Null for a goal, whose groups are a block. */
  readonly node: IndicatorNode | null;
  readonly stated: Sourced<Dec>;
  readonly sum: Dec;
  readonly parts: readonly Dec[];
  readonly cells: readonly CellRef[];
  readonly path: readonly string[];
  /** The finding that explains it: a weight below that is missing, or whose label would close the group. */
  readonly follows: string | null;
}

/** The weight that counts of a node: its cell's, else its label's. */
export function statedWeight(node: IndicatorNode): Sourced<Dec> | null {
  return node.weight.cell?.held ?? node.weight.label;
}

/** What the nearest group above, without one its goal, states: the most that its rows can have between them. */
export function weightAbove({ ancestors, block }: Placed): Dec | null {
  const stated = ancestors.flatMap((group) => statedWeight(group) ?? []).at(-1) ?? block.goal?.weight;
  return stated?.value ?? null;
}

/**
 * Every stated weight that is not the sum of what stands below it. Under nested percent children may also make the
 * full mark inside their parent. Optional children are left to the pool of their group.
 */
export const groupMismatches = once((context: Pick<RuleContext, "table" | "scores">): readonly GroupMismatch[] => {
  const { table, scores } = context;
  const sums = new Map(scores.groups.map((group) => [group.node, group]));
  const nested = table.scheme.kind === "nested-percent";
  const unit = table.scheme.weightUnit ?? 1;
  const missing = unweighed(context);
  const found: GroupMismatch[] = [];
  for (const placed of walk(table)) {
    const { node } = placed;
    const stated = statedWeight(node);
    const group = sums.get(node.id);
    if (!stated || !group?.childWeights || holdsOptional(node)) continue;
    if (stated.value.eq(group.childWeights)) continue;
    if (nested && group.childWeights.times(unit).eq(table.scheme.fullMark)) continue;
    found.push({
      node,
      stated,
      sum: group.childWeights,
      parts: weightsBelow(node.children),
      cells: [...stated.cells, ...group.childWeightCells],
      path: pathOf(placed),
      follows:
        unweighedBelow(
          node,
          group.childWeights.lt(nested ? table.scheme.fullMark.div(unit) : stated.value) ? missing : [],
        ) ?? conflictBelow(context, node, stated.value.minus(group.childWeights)),
    });
  }
  return [...goalMismatches(context, sums), ...found];
});

/** 年度绩效目标1（80分） against the groups under it. */
function goalMismatches(
  { table }: Pick<RuleContext, "table">,
  sums: ReadonlyMap<string, GroupSum>,
): readonly GroupMismatch[] {
  return table.blocks.flatMap(({ goal, roots }) => {
    if (!goal?.weight || roots.length === 0 || roots.some(holdsOptional)) return [];
    const parts = weightsBelow(roots, sums);
    const total = sum(parts);
    if (parts.length < roots.length || total.eq(goal.weight.value)) return [];
    const cells = [...goal.weight.cells, ...roots.flatMap((root) => statedWeight(root)?.cells ?? [])];
    return [
      {
        node: null,
        stated: goal.weight,
        sum: total,
        parts,
        cells,
        path: goal.label ? [goal.label.value] : [],
        follows: null,
      },
    ];
  });
}

function weightsBelow(nodes: readonly IndicatorNode[], sums?: ReadonlyMap<string, GroupSum>): readonly Dec[] {
  return nodes.flatMap((node) => {
    const weight = statedWeight(node)?.value ?? sums?.get(node.id)?.childWeights;
    return weight ? [weight] : weightsBelow(node.children, sums);
  });
}

function holdsOptional(node: IndicatorNode): boolean {
  return node.pool !== null || node.children.some((child) => child.optional);
}

function conflictBelow(
  context: Pick<RuleContext, "table" | "scores">,
  group: IndicatorNode,
  difference: Dec,
): string | null {
  const conflict = weightConflicts(context).find(
    ({ placed, label, cell }) => placed.ancestors.includes(group) && label.minus(cell).eq(difference),
  );
  return conflict ? followKey({ rule: "weight-conflict", primary: conflict.primary }) : null;
}

/** The finding on a weight below a group that the sums lack. */
export function unweighedBelow(group: IndicatorNode, missing: readonly Cause[]): string | null {
  if (missing.length === 0) return null;
  const below = new Set(weightCellsBelow(group));
  const cause = missing.find(({ primary }) => below.has(`${primary.row},${primary.column}`));
  return cause ? followKey(cause) : null;
}

function weightCellsBelow(node: IndicatorNode): string[] {
  const own = node.weight.cell?.cell;
  return [...(own ? [`${own.row},${own.column}`] : []), ...node.children.flatMap(weightCellsBelow)];
}
