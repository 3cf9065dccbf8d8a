import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { headsIndicators } from "./heads-indicators";
import { headerMeaning, type HeaderMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import { blankAt } from "./role-column";

const FILLED: ReadonlySet<HeaderMeaning> = new Set(["actual", "weight", "selfScore", "reviewScore"]);

/**
 * The sheet as the forms stand on it: in one part, or, where header rows say everything twice, cut between two forms
 * that stand side by side. Long-term goals beside this year's are one form: their second set of columns has nothing that
 * is filled in at the evaluation.
 */
export function formsSideBySide(sheet: LogicalSheet): LogicalSheet[] {
  const cuts = sheet.rows.flatMap((row) => cutOn(sheet.starting(row)) ?? []);
  const cut = cuts[0];
  if (cut === undefined || cuts.some((other) => other !== cut) || headersCross(sheet, cut)) return [sheet];
  return [part(sheet, 1, cut - 1), ...formsSideBySide(part(sheet, cut, Number.MAX_SAFE_INTEGER))];
}

/** The column with which the second form begins, on a header row that heads two. */
function cutOn(cells: readonly LogicalCell[]): number | null {
  if (cells.length < 6) return null;
  const keys = cells.map(({ text }) => headerKey(text));
  const means = keys.map((key) => headerMeaning(key)?.means ?? null);
  const first = means.findIndex((one) => one === "level1" || one === "level2" || one === "level3");
  const second = first < 0 ? -1 : means.indexOf(means[first] ?? null, first + 1);
  if (second < 0 || !isWhole(means.slice(first, second)) || !isWhole(means.slice(second))) return null;
  // 绩效指标 in front of 一级指标 once more is the second form's own label.
  const isLabel = first > 0 && keys[second - 1] === keys[first - 1];
  return cells[isLabel ? second - 1 : second]?.column ?? null;
}

function isWhole(means: readonly (HeaderMeaning | null)[]): boolean {
  const words = means.filter((one) => one !== null);
  return headsIndicators(words) && words.some((word) => FILLED.has(word));
}

/** Another header on the sheet reaches over the cut: the forms below or above are no neighbours. */
function headersCross(sheet: LogicalSheet, cut: number): boolean {
  return sheet.rows.some((row) => {
    const cells = sheet.starting(row);
    if (cells.length < 4 || cutOn(cells) === cut) return false;
    const sides = [cells.filter(({ column }) => column < cut), cells.filter(({ column }) => column >= cut)];
    const words = (some: readonly LogicalCell[]): HeaderMeaning[] =>
      some.flatMap(({ text }) => headerMeaning(headerKey(text))?.means ?? []);
    return headsIndicators(words(cells)) && !sides.some((side) => headsIndicators(words(side)));
  });
}

/** The columns of one form; what stands in others is blank to it. */
function part(sheet: LogicalSheet, left: number, right: number): LogicalSheet {
  const inside = ({ column }: LogicalCell): boolean => left <= column && column <= right;
  return {
    ...sheet,
    rows: sheet.rows.filter((row) => sheet.starting(row).some(inside)),
    crossing: (row) => sheet.crossing(row).filter(inside),
    starting: (row) => sheet.starting(row).filter(inside),
    at: (row, column) => {
      const cell = sheet.at(row, column);
      return inside(cell) ? cell : blankAt(row, column);
    },
  };
}
