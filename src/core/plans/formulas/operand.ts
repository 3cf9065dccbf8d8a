import { a1, type CellRef } from "../../grid/address";
import { cellAt, type Grid } from "../../grid/grid";
import { dec, decimalsOf, plain, type Dec } from "../../evaluation/decimal";
import { isPercentFormat } from "../../measure/number";
import { quoted } from "./quoted";

/** A cell's figure inside a formula: `text` is what gives the figure as stored, times `factor` the one that counts. */
export interface Operand {
  readonly text: string;
  readonly factor: Dec;
  readonly cell: CellRef | null;
}

const ONE = dec(1);
/** Words around a figure that a formula can be expected to take off; more is a sentence. */
const LONGEST_FRAGMENT = 20;
/** A longer factor comes from no unit and no percentage, but from a reading that a formula cannot repeat. */
const MOST_DIGITS = 6;

/**
 * What gives `value` from the cell: the cell itself, or the one figure of its text with the words around it taken off.
 * Null where no formula can be trusted to read the cell: several figures, Chinese numerals, full-width digits.
 */
export function operand(grid: Grid, cell: CellRef, value: Dec): Operand | null {
  const stored = cellAt(grid, cell.row, cell.column);
  if (typeof stored?.value === "number") {
    const raw = dec(stored.value);
    const percent = isPercentFormat(stored.numberFormat);
    return withFactor(cell, a1(cell), raw, value, percent ? dec(100) : ONE);
  }
  if (typeof stored?.value !== "string") return null;
  const figure = figureIn(stored.value, a1(cell));
  return figure && withFactor(cell, figure.text, figure.raw, value, figure.percent ? dec(100) : ONE);
}

/** A figure that stands in no cell of its own. */
export function constant(value: Dec): Operand {
  return { text: plain(value), factor: ONE, cell: null };
}

/** The operand as the figure that counts. */
export function onScale({ text, factor }: Operand): string {
  return factor.eq(ONE) ? text : `ROUND(${text}*${plain(factor)},10)`;
}

/** Two figures that are only compared or divided: what both are multiplied by falls away. */
export function pair(a: Operand, b: Operand): readonly [string, string] {
  return a.factor.eq(b.factor) ? [a.text, b.text] : [onScale(a), onScale(b)];
}

function withFactor(cell: CellRef, text: string, raw: Dec, value: Dec, ofNothing: Dec): Operand | null {
  if (raw.eq(0)) return value.eq(0) ? { text, factor: ofNothing, cell } : null;
  const factor = value.div(raw);
  if (factor.lte(0) || factor.c.length > MOST_DIGITS || decimalsOf(factor) > 8) return null;
  return raw.times(factor).eq(value) ? { text, factor, cell } : null;
}

/** One figure and at most two pieces of words; the percent sign stays, since VALUE reads it as Excel does when typed. */
function figureIn(stored: string, address: string): { text: string; raw: Dec; percent: boolean } | null {
  const figures = [...stored.matchAll(/\d[\d,]*(?:\.\d+)?%?/gu)];
  const [only] = figures;
  if (!only || figures.length > 1 || /(?!\d)\p{N}/u.test(stored)) return null;
  const minus = /^\s*-$/u.test(stored.slice(0, only.index)) ? "-" : "";
  const literal = minus + only[0];
  const start = only.index - minus.length;
  const fragments = [stored.slice(0, start), stored.slice(start + literal.length), literal.includes(",") ? "," : ""]
    .filter((fragment) => fragment !== "")
    .sort((a, b) => b.length - a.length);
  if (fragments.some((fragment) => fragment.length > LONGEST_FRAGMENT || /\p{Cc}/u.test(fragment))) return null;
  let [text, left] = [address, stored];
  for (const fragment of fragments) {
    text = `SUBSTITUTE(${text},${quoted(fragment)},"")`;
    left = left.replaceAll(fragment, "");
  }
  if (left !== literal.replaceAll(",", "")) return null; // a piece inside the other: what is left is no figure
  const percent = left.endsWith("%");
  const number = dec(percent ? left.slice(0, -1) : left);
  return { text: `VALUE(${text})`, raw: percent ? number.div(100) : number, percent };
}
