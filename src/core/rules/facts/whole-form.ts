import { leaves } from "../../evaluation/walk";
import type { Inapplicable, RuleContext } from "../rule";
import { isCut } from "./cut";
import { levelName } from "./levels";

/**
 * Why a rule on the set of indicators cannot speak: a flat list has no levels, other level-1 names follow other rules,
 * 事前评估 has none yet, and a table that was cut before its total may have lost what seems to be missing.
 */
export function unfitForLevels({ table, scores }: Pick<RuleContext, "table" | "scores">): Inapplicable | null {
  const roots = table.blocks.flatMap((block) => block.roots);
  const no = (id: string): Inapplicable => ({
    inapplicable: { id: `not-applicable.${id}` },
  });
  if (/事前|预算评审/u.test(table.head.title?.value ?? "")) return no("ex-ante");
  if (!roots.some((root) => root.children.length > 0)) return no("flat-list");
  if (roots.some((root) => levelName(root.name.value) === null)) return no("no-known-levels");
  if (isCut({ table, scores })) return no("table-cut");
  return leaves(table).length === 0 ? no("indicators") : null;
}
