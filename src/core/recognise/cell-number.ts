import type { Dec } from "../evaluation/decimal";
import { readNumber, type ReadNumber } from "../measure/number";
import type { LogicalCell } from "./expand-merges";

type Stored = Pick<LogicalCell, "stored">;

/** The number that a cell holds, as a number or as text; null where it holds none. */
export function numberIn({ stored }: Stored): ReadNumber | null {
  return readNumber(stored?.value ?? null, stored?.numberFormat);
}

export function valueIn(cell: Stored): Dec | null {
  return numberIn(cell)?.value ?? null;
}

export function isNumber(cell: Stored): boolean {
  return numberIn(cell) !== null;
}
