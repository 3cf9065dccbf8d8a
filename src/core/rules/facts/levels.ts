import type { CellRef } from "../../grid/address";
import { sum, type Dec } from "../../evaluation/decimal";
import type { IndicatorNode } from "../../evaluation/indicator";
import type { RuleContext } from "../rule";
import { statedWeight } from "./groups";

/** The levels of the default split, and the execution beside them. */
export type LevelName = "产出" | "效益" | "满意度" | "成本";

/** What the table gives one level-1 family, all its groups together. */
export interface LevelWeight {
  readonly level: LevelName;
  readonly points: Dec;
  readonly cells: readonly CellRef[];
  /** The split is declared in words, 产出指标（70分）, not only the outcome of the weights below. */
  readonly declared: boolean;
  readonly groups: readonly IndicatorNode[];
}

const NAMES: readonly (readonly [RegExp, LevelName])[] = [
  [/满意/u, "满意度"],
  [/成本/u, "成本"],
  [/产出/u, "产出"],
  [/效益|效果/u, "效益"],
];

/** 项目产出指标（45分） → 产出; null for names that the regulations' split does not know. */
export function levelName(name: string): LevelName | null {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Weights of the level-1 families in the order in which they appear; families that state no weight are left out. */
export function levelWeights({ table, scores }: Pick<RuleContext, "table" | "scores">): readonly LevelWeight[] {
  const sums = new Map(scores.groups.map((group) => [group.node, group]));
  const families = new Map<LevelName, LevelWeight>();
  for (const root of table.blocks.flatMap((block) => block.roots)) {
    const level = levelName(root.name.value);
    const group = sums.get(root.id);
    const points = group?.points ?? root.points ?? statedWeight(root)?.value;
    if (!level || !points) continue;
    const before = families.get(level);
    families.set(level, {
      level,
      points: sum([points, ...(before ? [before.points] : [])]),
      cells: [
        ...(before?.cells ?? []),
        ...root.name.cells,
        ...(group?.childWeights ? group.childWeightCells : (root.weight.cell?.held?.cells ?? [])),
      ],
      declared: (before?.declared ?? false) || root.weight.label !== null,
      groups: [...(before?.groups ?? []), root],
    });
  }
  return [...families.values()];
}
