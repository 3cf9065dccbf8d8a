/** Set to try every cell, row and pair of columns of every drawing instead of some of each: minutes instead of seconds. */
const EVERY = process.env["JIPING_EVERY"] !== undefined;

/**
 * Some of a list, evenly spread, beginning elsewhere for each seed: over all drawings every place has its turn. All of
 * it where JIPING_EVERY is set.
 */
export function some<Item>(list: readonly Item[], count: number, seed: number): readonly Item[] {
  if (EVERY || list.length <= count) return list;
  const step = list.length / count;
  return Array.from({ length: count }, (_, at) => list[(Math.floor(at * step) + seed) % list.length] as Item);
}
