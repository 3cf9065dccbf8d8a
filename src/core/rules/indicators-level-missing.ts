import { missingLevels } from "./facts/missing-levels";
import { unfitForLevels } from "./facts/whole-form";
import { defineRule } from "./rule";

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
    const cells = context.table.blocks.flatMap((block) => block.roots.flatMap((root) => root.name.cells));
    return missingLevels(context)
      .filter(({ rule }) => rule === "indicators-level-missing")
      .map(({ level, primary }) => ({ message: "missing", values: { level }, primary, cells, expected: level }));
  },
});
