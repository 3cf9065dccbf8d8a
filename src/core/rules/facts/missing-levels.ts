import { once } from "./once";
import type { Dec } from "../../evaluation/decimal";
import { leaves, pathOf } from "../../evaluation/walk";
import { cellAt } from "../../grid/grid";
import { ownGrid } from "./own-grid";
import { missingNeed } from "./needs";
import type { RuleContext } from "../rule";
import type { Cause } from "./follow-key";
import { levelName, type LevelName } from "./levels";
import { unfitForLevels } from "./whole-form";

/** A level without an indicator, the rule that tells of it, and what it would weigh. */
export interface MissingLevel extends Cause {
  readonly level: LevelName;
  readonly points: Dec | null;
}

const ASKED: readonly LevelName[] = ["产出", "效益"];

/** Outputs, benefits and satisfaction that a self-evaluation lacks; none where the form is not asked for them. */
export const missingLevels = once((context: RuleContext): readonly MissingLevel[] => {
  const { table, profile } = context;
  if (missingNeed(context, ["self-evaluation-form", "indicators"]) || unfitForLevels(context)) return [];
  const [primary] = table.blocks.flatMap((block) => block.roots.flatMap((root) => root.name.cells));
  if (!primary) return [];
  const held = new Set<LevelName | null>();
  let satisfaction = false;
  for (const placed of leaves(table)) {
    held.add(levelName((placed.ancestors[0] ?? placed.node).name.value));
    satisfaction ||= pathOf(placed).some((name) => name.includes("满意"));
  }
  const missing = (level: LevelName, rule: string): MissingLevel => ({
    rule,
    primary,
    level,
    points: profile.profile.levelWeights?.[level] ?? null,
  });
  return [
    ...ASKED.filter((level) => !held.has(level)).map((level) => missing(level, "indicators-level-missing")),
    ...(satisfaction || namedOnly(context) ? [] : [missing("满意度", "indicators-satisfaction-missing")]),
  ];
});

/** An indicator that is named in the level-3 column and not filled in is there, if poor. */
function namedOnly(context: RuleContext): boolean {
  const { columns, excluded } = context.table;
  const grid = ownGrid(context);
  const names = columns.filter(({ role }) => role === "level3" || role === "level4");
  return excluded.some(({ row }) =>
    names.some(({ column }) => cellAt(grid, row, column)?.text.includes("满") ?? false),
  );
}
