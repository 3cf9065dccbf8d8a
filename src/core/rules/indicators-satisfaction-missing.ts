import { leaves, pathOf } from "../evaluation/walk";
import { unfitForLevels } from "./facts/whole-form";
import { cellAt } from "../grid/grid";
import { defineRule, type RuleContext } from "./rule";

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
    if (namedOnly(context)) return [];
    const roots = table.blocks.flatMap((block) => block.roots);
    const cells = roots.flatMap((root) => root.name.cells);
    const [primary] = cells;
    return primary ? [{ message: "missing", primary, cells }] : [];
  },
});

/** An indicator that is named in the level-3 column and not filled in is there, if poor. */
function namedOnly({ grids, table }: RuleContext<undefined>): boolean {
  const grid = grids.find((one) => one.sheet === table.sheet);
  const names = table.columns.filter(({ role }) => role === "level3" || role === "level4");
  return table.excluded.some(({ row }) =>
    names.some(({ column }) => grid !== undefined && (cellAt(grid, row, column)?.text.includes("满") ?? false)),
  );
}
