import { leaves, pathOf } from "../evaluation/walk";
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
    const { table } = context;
    for (const placed of leaves(table)) if (pathOf(placed).some((name) => name.includes("满意"))) return [];
    const roots = table.blocks.flatMap((block) => block.roots);
    const cells = roots.flatMap((root) => root.name.cells);
    const [primary] = cells;
    return primary ? [{ message: "missing", primary, cells }] : [];
  },
});
