import { sameCell, type CellRef } from "../../core/grid/address";
import type { Finding } from "../../core/rules/finding";

/** Where a finding leads: its primary cell first, each cell once. */
export function findingCells({ primary, cells }: Finding): readonly CellRef[] {
  return [primary, ...cells.filter((cell) => !sameCell(cell, primary))];
}
