import { isNumber } from "./cell-number";
import type { LogicalSheet } from "./expand-merges";
import { firstLevelTheme, secondLevelTheme } from "./lexicon/levels";
import { isNotApplicable } from "./lexicon/sentinels";
import { headerKey } from "./normalise";

/** What most cells of a sheet column say: names of the first level, of the second, other words, or no words. */
export type NameContent = "level1" | "level2" | "words" | "none";

/** A few rows tell what a column holds. */
const ROWS = 200;

/** What stands in one sheet column of these rows; a merge counts once, where it begins. */
export function nameContent(sheet: LogicalSheet, column: number, body: readonly number[]): NameContent {
  const filled = body.slice(0, ROWS).flatMap((row) => {
    const cell = sheet.at(row, column);
    return cell.row === row && cell.column === column && cell.text.trim() !== "" ? [cell] : [];
  });
  const words = filled.filter((cell) => !isNotApplicable(cell.text) && !isNumber(cell));
  const keys = words.map(({ text }) => headerKey(text));
  const isMost = (some: readonly string[]): boolean => some.length * 2 > filled.length;
  if (isMost(keys.filter((key) => firstLevelTheme(key)?.confidence === 1))) return "level1";
  if (isMost(keys.filter((key) => secondLevelTheme(key)?.confidence === 1))) return "level2";
  return isMost(keys) ? "words" : "none";
}
