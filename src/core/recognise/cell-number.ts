import type { Dec } from "../evaluation/decimal";
import type { GridCell } from "../grid/grid";
import { readNumber, type ReadNumber } from "../measure/number";
import type { LogicalCell } from "./expand-merges";

type Stored = Pick<LogicalCell, "stored">;

/** Several stages ask for the number of one cell. */
const known = new WeakMap<GridCell, ReadNumber | null>();

/** The number that a cell holds, as a number or as text; null where it holds none. */
export function numberIn({ stored }: Stored): ReadNumber | null {
  if (!stored) return null;
  const seen = known.get(stored);
  if (seen !== undefined) return seen;
  const number = readNumber(stored.value, stored.numberFormat);
  known.set(stored, number);
  return number;
}

export function valueIn(cell: Stored): Dec | null {
  return numberIn(cell)?.value ?? null;
}

export function isNumber(cell: Stored): boolean {
  return numberIn(cell) !== null;
}
