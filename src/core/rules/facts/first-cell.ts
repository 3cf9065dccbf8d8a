import type { CellRef } from "../../grid/address";
import type { Sourced } from "../../evaluation/sourced";

/** Where a value stands. A sourced value always has a cell; one without is a fault of whoever made it. */
export function firstCell({ cells, text }: Sourced<unknown>): CellRef {
  const [first] = cells;
  if (!first) throw new RangeError(`a sourced value without a cell: ${text}`);
  return first;
}
