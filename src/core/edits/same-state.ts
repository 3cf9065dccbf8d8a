import { isErrorValue, type CellValue } from "../grid/grid";
import { isBlank } from "./cell-state";
import type { Before } from "./edit-plan";

/**
 * Whether a cell still holds the same. Where both hold the same formula its result does not count: it follows other
 * cells, and those that matter stand in the plan's `basis`.
 */
export function sameState(a: Before, b: Before): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (a.numberFormat !== b.numberFormat || a.formula !== b.formula) return false;
  return a.formula !== null || sameValue(a.value, b.value);
}

/** Numbers are compared as sheets show them at most: to 15 digits. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b || a.toPrecision(15) === b.toPrecision(15);
  if (isErrorValue(a) && isErrorValue(b)) return a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}
