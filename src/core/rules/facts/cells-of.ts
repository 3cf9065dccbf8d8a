import type { CellRef } from "../../grid/address";
import type { Entry } from "../../evaluation/sourced";

/** Where entries stand; a column that the table lacks gives none. */
export function cellsOf(...entries: readonly (Entry<unknown> | null | undefined)[]): readonly CellRef[] {
  return entries.flatMap((entry) => entry?.cell ?? []);
}
