import { a1, type CellRef } from "../../grid/address";
import { cellAt, type Grid } from "../../grid/grid";
import { dec, type Dec } from "../../evaluation/decimal";
import { NOTHING, unlessBlank } from "./method-formula";
import { onScale, type Operand } from "./operand";
import { quoted } from "./quoted";

/**
 * Inside a range full, below it in proportion to its lower end, above it blank. The range is the text of one cell, its
 * two figures on either side of what parts them ("80%-90%", "10~20个"); null where it is written otherwise.
 */
export function rangeFormula(
  grid: Grid,
  cell: CellRef,
  range: { readonly low: Dec; readonly high: Dec },
  actual: Operand,
  { weight, round }: { readonly weight: string; readonly round: (expression: string) => string },
): string | null {
  const stored = cellAt(grid, cell.row, cell.column)?.value;
  if (typeof stored !== "string") return null;
  const match = /^(\d+(?:\.\d+)?)([^\d.]{1,6})(\d+(?:\.\d+)?)([^\d.]{0,6})$/u.exec(stored);
  const [, low, between, high, behind] = match ?? [];
  if (low === undefined || between === undefined || high === undefined || behind === undefined) return null;
  if (!dec(low).eq(range.low) || !dec(high).eq(range.high)) return null;
  const address = a1(cell);
  const parting = `FIND(${quoted(between)},${address})`;
  const from = `VALUE(LEFT(${address},${parting}-1))`;
  const rest = `MID(${address},${parting}+${between.length},LEN(${address})-${parting}-${between.length + behind.length - 1})`;
  const to = `VALUE(${rest})`;
  const done = onScale(actual);
  const below = range.low.gt(0) ? round(`${done}/${from}*${weight}`) : NOTHING;
  return unlessBlank(actual, `IF(${done}<${from},${below},IF(${done}<=${to},${round(weight)},${NOTHING}))`);
}
