import { sum, type Dec } from "../evaluation/decimal";
import { isExecution, levelOf } from "./bare-label";
import { leavesUnder } from "./text-table";
import type { Item } from "./items";
import type { ReportContext } from "./report-rule";

/** A first-level group or indicator with what it weighs: its own weight, else the sum of those below it. */
export interface WeighedRoot {
  readonly item: Item;
  readonly weight: Dec;
}

export interface WeightSum {
  readonly roots: readonly WeighedRoot[];
  readonly sum: Dec;
  /** The text weighs 预算执行 as one of its items. */
  readonly withExecution: boolean;
}

/**
 * The weights that the text states, summed over its first level; null where they are too few to be a whole: a report
 * that mentions three weights in passing states no split.
 */
export function weightSum({ items, chosen }: Pick<ReportContext, "items" | "chosen">): WeightSum | null {
  const weightOf = (item: Item): Dec | null => {
    const own = chosen.weight(item)?.value;
    if (own) return own;
    const below = leavesUnder(items, item).flatMap((leaf) => (leaf === item ? [] : (chosen.weight(leaf)?.value ?? [])));
    return below.length > 0 ? sum(below) : null;
  };
  const top = items.filter(({ parent }) => parent === null);
  const known = top.filter((item) => levelOf(item.name) === 1 || isExecution(item.name) || item.children.length > 0);
  const whole = known.length > 1 ? known : top;
  const roots = whole.flatMap((item): WeighedRoot[] => {
    const weight = weightOf(item);
    return weight ? [{ item, weight }] : [];
  });
  if (roots.length < 2) return null;
  return {
    roots,
    sum: sum(roots.map(({ weight }) => weight)),
    withExecution: items.some((item) => isExecution(item.name) && chosen.weight(item) !== null),
  };
}
