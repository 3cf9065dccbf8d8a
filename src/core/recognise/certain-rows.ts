import { isNumber } from "./cell-number";
import type { LogicalCell } from "./expand-merges";
import { footMeaning } from "./lexicon/blocks";
import { headerMeaning, type HeaderMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import { labelOf, type RowReading } from "./read-row";

const NUMBERED: ReadonlySet<HeaderMeaning | undefined> = new Set([
  "weight",
  "declaredWeight",
  "selfScore",
  "reviewScore",
]);

/**
 * The rows under a header that are its own whatever else their words may say: a number stands under 分值 or 得分 (or they fill the
 * columns that the rows above fill, where no word says so), and no total or other form above them. A remark or a title above the last of them interrupts the table and does not end it,
 * and 绩效目标 on one of them names a group of indicators.
 */
export function certainRows(header: readonly RowReading[], under: readonly RowReading[]): ReadonlySet<number> {
  const numbered = header
    .flatMap(({ cells }) => cells)
    .filter((cell) => NUMBERED.has(headerMeaning(headerKey(cell.text))?.means));
  const ends = under.findIndex(
    (row, at) => row.namesProject || row.fundsHeader || (row.sum === "total" && at > 0), // a total may stand on top
  );
  const within = ends < 0 ? under : under.slice(0, ends);
  const [first] = within.filter(({ cells }) => cells.length >= FILLED);
  // 20/19.6 under 分值/得分 is no number: then how the rows are filled decides here too.
  const counts = within.some(({ cells }) => cells.some((cell) => isNumberUnder(cell, numbered)));
  const isOwn = ({ cells }: RowReading, least: number): boolean =>
    counts
      ? cells.length >= 3 && cells.filter((cell) => isNumberUnder(cell, numbered)).length >= least
      : cells.filter(({ column }) => first?.cells.some((cell) => cell.column === column)).length >= FILLED;
  // 结果应用 names an indicator where its row holds a weight and a score; a signature has one number at most.
  const isCertain = (row: RowReading): boolean =>
    isFoot(row) ? row.sum === null && counts === numbered.length > 0 && isOwn(row, 2) : isOwn(row, 1);
  return new Set(within.filter(isCertain).map(({ row }) => row));
}

/** Where no word says 分值 or 得分: so many cells in the columns of the first row that fills as many. */
const FILLED = 4;

/** 联系电话 | 6001234: a number behind the label of a signature. */
function isFoot({ cells, foot, sum }: RowReading): boolean {
  return foot !== null || sum !== null || cells.some((cell) => footMeaning(labelOf(cell.text))?.confidence === 1);
}

function isNumberUnder(cell: LogicalCell, labels: readonly LogicalCell[]): boolean {
  return isNumber(cell) && labels.some(({ column, right }) => column <= cell.column && cell.column <= right);
}
