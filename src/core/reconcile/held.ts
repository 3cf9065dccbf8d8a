import type { CellRef } from "../grid/address";
import type { Dec } from "../evaluation/decimal";

/** A figure of the sheet that a statement may be about, with its cells. */
export interface Held {
  readonly value: Dec;
  readonly cells: readonly CellRef[];
}

export function agreeing(held: readonly Held[], same: (value: Dec) => boolean): boolean {
  return held.some(({ value }) => same(value));
}
