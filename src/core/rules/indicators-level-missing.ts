import { leaves } from "../evaluation/walk";
import { levelName, type LevelName } from "./facts/levels";
import { unfitForLevels } from "./facts/whole-form";
import { defineRule } from "./rule";

const ASKED: readonly LevelName[] = ["产出", "效益"];

/** A self-evaluation has at least one output and one benefit indicator. */
export const indicatorsLevelMissing = defineRule({
  meta: {
    id: "indicators-level-missing",
    severity: "error",
    messages: { missing: ["level"] },
    needs: ["self-evaluation-form", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const unfit = unfitForLevels(context);
    if (unfit) return unfit;
    const held = new Set<LevelName | null>();
    for (const { node, ancestors } of leaves(context.table)) held.add(levelName((ancestors[0] ?? node).name.value));
    const roots = context.table.blocks.flatMap((block) => block.roots);
    const cells = roots.flatMap((root) => root.name.cells);
    const [primary] = cells;
    const missing = ASKED.filter((level) => !held.has(level));
    if (!primary) return [];
    return missing.map((level) => ({ message: "missing", values: { level }, primary, cells, expected: level }));
  },
});
