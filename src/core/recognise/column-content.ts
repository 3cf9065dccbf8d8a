import { sum } from "../evaluation/decimal";
import { numberIn } from "./cell-number";
import type { LogicalSheet } from "./expand-merges";
import { nameContent } from "./name-content";
import { compact, headerKey } from "./normalise";
import { firstFilled, type RoleColumn } from "./role-column";
import { WHOLES } from "./weigh-columns";

/**
 * What most rows of a column hold: names of the first or second level, other words, ≥95%, 114户, numbers, points that
 * make the whole; or too little to say.
 */
export type Content = "level1" | "level2" | "words" | "signed" | "figures" | "points" | "whole" | "few";

/** A few rows tell what a column holds. */
export const CONTENT_ROWS = 200;

/** Two cells at least do; of two numbers it is chance that they make the whole. */
const [LEAST, LEAST_OF_WHOLE] = [2, 3];

export function columnContent(
  sheet: LogicalSheet,
  { left, right }: Pick<RoleColumn, "left" | "right">,
  body: readonly number[],
): Content {
  const all = body.map((row) => firstFilled(sheet, row, left, right)).filter(({ text }) => text.trim() !== "");
  // What is merged over several rows counts once; an error value tells nothing.
  const cells = [...new Set(all)].filter(({ text }) => !text.startsWith("#"));
  if (all.length * 2 <= body.length || cells.length < LEAST) return "few";
  const isMost = (some: readonly unknown[]): boolean => some.length * 2 > cells.length;
  const numbers = cells.flatMap((cell) => numberIn(cell) ?? []);
  if (isMost(numbers)) {
    // A percentage is no share of the whole where the label itself is in doubt: it may be an actual.
    const total = sum(numbers.flatMap(({ value, unit }) => (unit === "%" ? [] : [value])));
    return numbers.length >= LEAST_OF_WHOLE && WHOLES.some((whole) => whole.eq(total)) ? "whole" : "points";
  }
  if (isMost(cells.filter(({ text }) => SIGNED.test(compact(text))))) return "signed";
  if (isMost(cells.filter(({ text }) => isFigure(headerKey(text))))) return "figures";
  const names = nameContent(sheet, left, body);
  return names === "none" ? "words" : names;
}

const SIGNED = /^[≥≧>＞≤≦<＜=＝﹦═]/u;

/** 114户, 12月底前; a number in front of a name is followed by more. */
function isFigure(key: string): boolean {
  return /^[^\p{L}]*\d/u.test(key) && key.replace(/[^\p{L}]+/gu, "").length <= 3;
}
