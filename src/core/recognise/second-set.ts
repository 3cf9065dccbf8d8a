import type { LogicalCell } from "./expand-merges";
import { LEVEL } from "./level-columns";
import { fold } from "./normalise";
import type { HeaderColumn } from "./read-header";

/** 中期目标, 实施期绩效指标: of all years. */
export const LONG_TERM = /长期|中期|实施期|规划期|三年/u;
const OF_THE_YEAR = /年度|本年|当年/u;

/** Labels are short; a goal's own text may speak of any time. */
const LONGEST = 20;

/**
 * The columns that count for nothing where 三级指标 and 指标值 stand twice, long-term goals beside this year's: the second
 * set, or the first where a label over the columns says that the second is the year's. What only one set says stays.
 */
export function setAside(columns: readonly HeaderColumn[], above: readonly LogicalCell[]): readonly HeaderColumn[] {
  const at = columns.findIndex(
    ({ means }, index) => LEVEL.test(means ?? "") && columns.slice(0, index).some((one) => one.means === means),
  );
  if (at < 0) return [];
  const [first, second] = [columns.slice(0, at), columns.slice(at)];
  const inBoth = ({ means }: HeaderColumn): boolean =>
    means !== null && [first, second].every((set) => set.some((one) => one.means === means));
  return (isOfTheYear(second[0]?.left ?? 0, above) ? first : second).filter(inBoth);
}

function isOfTheYear(left: number, above: readonly LogicalCell[]): boolean {
  const labels = above.filter(({ text }) => fold(text).length <= LONGEST);
  return labels.some(
    (year) =>
      OF_THE_YEAR.test(fold(year.text)) &&
      !LONG_TERM.test(fold(year.text)) &&
      year.column <= left &&
      left <= year.right &&
      labels.some(({ row, right, text }) => row === year.row && right < year.column && LONG_TERM.test(fold(text))),
  );
}
