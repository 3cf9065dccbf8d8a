import type { EvaluationTable } from "../evaluation/table";
import { pathOf, walk, type Placed } from "../evaluation/walk";
import { nameKey } from "./bare-label";
import type { Item } from "./items";

/** The rows of the sheet that an item of the text names: several only where the sheet repeats a name. */
export type Matches = ReadonlyMap<number, readonly Placed[]>;

/** From this likeness on a name counts as another's, if no other is as near. */
const ALIKE = 0.72;
const AHEAD = 0.12;

/**
 * Matches the text's items to the sheet's indicators and groups by name: the same name first, told apart by the groups
 * above where the sheet repeats it; else the one that is clearly most alike. What is left stays unmatched.
 */
export function matchItems(items: readonly Item[], table: EvaluationTable): Matches {
  const nodes = walk(table);
  const byKey = new Map<string, Placed[]>();
  for (const placed of nodes) {
    const key = nameKey(placed.node.name.value);
    byKey.set(key, [...(byKey.get(key) ?? []), placed]);
  }
  const matches = new Map<number, readonly Placed[]>();
  const taken = new Set<Placed>();
  for (const item of items) {
    const same = byKey.get(item.key);
    if (!same) continue;
    matches.set(item.index, same.length > 1 ? underTheSame(items, item, same) : same);
    for (const placed of same) taken.add(placed);
  }
  const free = nodes.filter((placed) => !taken.has(placed));
  const pairs = items.filter(({ index }) => !matches.has(index)).flatMap((item) => mostAlike(item, free));
  for (const { item, placed, likeness } of pairs) {
    const rival = pairs.some((other) => other.item !== item && other.placed === placed && other.likeness >= likeness);
    if (!rival) matches.set(item.index, [placed]);
  }
  return matches;
}

/** Of several rows of one name those whose groups have the names of the item's groups; all where none has. */
function underTheSame(items: readonly Item[], item: Item, same: readonly Placed[]): readonly Placed[] {
  const above: string[] = [];
  for (let up = item.parent; up !== null; up = items[up]?.parent ?? null) above.push(items[up]?.key ?? "");
  if (above.length === 0) return same;
  const fitting = same.filter((placed) =>
    pathOf(placed)
      .slice(0, -1)
      .some((name) => above.includes(nameKey(name))),
  );
  return fitting.length > 0 ? fitting : same;
}

interface Pair {
  readonly item: Item;
  readonly placed: Placed;
  readonly likeness: number;
}

function mostAlike(item: Item, nodes: readonly Placed[]): Pair[] {
  const ranked = nodes
    .map((placed) => ({ item, placed, likeness: likeness(item.key, nameKey(placed.node.name.value)) }))
    .filter((pair) => pair.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  if (!best || (second && best.likeness - second.likeness < AHEAD)) return [];
  return [best];
}

/** 0 to 1: the share of neighbouring characters that two names have in common; one inside the other counts for more. */
export function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return 0;
  if (long.includes(short)) return 0.5 + (0.5 * short.length) / long.length;
  const pairs = (name: string): string[] => Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2));
  const of = pairs(long);
  const common = pairs(short).filter((pair) => of.includes(pair)).length;
  return (2 * common) / (short.length + long.length - 2);
}
