import { missingLevels } from "./facts/missing-levels";
import { unfitForLevels } from "./facts/whole-form";
import { defineRule } from "./rule";

/** A self-evaluation asks whom it serves: one satisfaction indicator, wherever it stands. */
export const indicatorsSatisfactionMissing = defineRule({
  meta: {
    id: "indicators-satisfaction-missing",
    severity: "warning",
    messages: { missing: [] },
    needs: ["self-evaluation-form", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const unfit = unfitForLevels(context);
    if (unfit) return unfit;
    const cells = context.table.blocks.flatMap((block) => block.roots.flatMap((root) => root.name.cells));
    return missingLevels(context)
      .filter(({ rule }) => rule === "indicators-satisfaction-missing")
      .map(({ primary }) => ({ message: "missing", primary, cells }));
  },
});
