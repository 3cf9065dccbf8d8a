import { valueIn } from "./cell-number";
import { dec, sum } from "../evaluation/decimal";
import type { LogicalCell } from "./expand-merges";
import { headerMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import type { RowReading } from "./read-row";

/**
 * The row of the total where nobody labelled it: nothing but numbers under 分值 and 得分 stands on the last row, and one
 * of them is what all rows above come to, or a hundred of which they are more than half (the rest is the
 * execution's). Null where the last row is none.
 */
export function unlabelledTotal(header: readonly RowReading[], body: readonly RowReading[]): number | null {
  const last = body.at(-1);
  const above = body.slice(0, -1);
  if (!last || last.cells.length === 0) return null;
  const labels = header.flatMap(({ cells }) => cells).filter((cell) => isNumbered(cell));
  const isUnder = (cell: LogicalCell): boolean =>
    labels.some((label) => label.column <= cell.column && cell.column <= label.right);
  if (!last.cells.every((cell) => isUnder(cell) && valueIn(cell) !== null)) return null;
  return last.cells.some((cell) => isTotalOf(above, cell)) ? last.row : null;
}

function isTotalOf(above: readonly RowReading[], last: LogicalCell): boolean {
  const total = valueIn(last);
  const figures = above.flatMap(({ cells }) => {
    const standing = cells.find(({ column }) => column === last.column);
    return (standing && valueIn(standing)) ?? [];
  });
  const made = sum(figures);
  return total !== null && figures.length > 1 && (total.eq(made) || (total.eq(HUNDRED) && made.gt(HALF)));
}

const HUNDRED = dec(100);
const HALF = dec(50);

function isNumbered({ text }: LogicalCell): boolean {
  const means = headerMeaning(headerKey(text))?.means;
  return means === "weight" || means === "selfScore" || means === "reviewScore";
}
