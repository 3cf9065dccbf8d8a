import { dec, type Dec } from "../../evaluation/decimal";
import { normalForm } from "../../measure/normal-form";
import { unitAt } from "../../measure/unit";

/** A figure in running text: 10% is 10 with "%". */
export interface TextNumber {
  readonly value: Dec;
  readonly unit: string;
  readonly text: string;
}

/** What looks like a figure and is none: years, ordinals, dates and document numbers, slogans of sums (“1+6”体系), ages. */
const NO_FIGURES: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d{2}(?!\d)/gu,
  /第\d+|(?:\d+[-~至到])?\d+[月日号]/gu,
  /\d+\+\d+/gu,
  /\d+(?:[-~至到]\d+)?周?岁/gu,
];

const FIGURE = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*[余多]?\s*/gu;

/** The figures of a text, each once. Without a unit that is known they are left out: 12345热线 counts nothing. */
export function figuresIn(text: string): readonly TextNumber[] {
  let plain = text
    .split("\n")
    .map((line) => normalForm(line))
    .join("\n");
  for (const pattern of NO_FIGURES) plain = plain.replace(pattern, ";");
  const found = new Map<string, TextNumber>();
  for (const { 0: all, 1: whole = "", 2: fraction = "", index } of plain.matchAll(FIGURE)) {
    const rest = plain.slice(index + all.length);
    const unit = /^[万亿]元?/u.exec(rest)?.[0] ?? unitAt(rest);
    if (unit === "" || whole.length > 12) continue;
    const value = dec(`${whole.replaceAll(",", "")}${fraction}`);
    const shown = `${whole}${fraction}${unit}`;
    if (!found.has(shown)) found.set(shown, { value, unit, text: shown });
  }
  return [...found.values()];
}

/** A number as a cell holds it. */
export interface HeldNumber {
  readonly value: Dec;
  readonly percent: boolean;
}

/** Every number that a text holds, whatever stands around it; points in brackets, 产出指标（50分）, are no figures. */
export function numbersIn(text: string): readonly HeldNumber[] {
  const plain = normalForm(text).replace(/\(\d+(?:\.\d+)?分\)/gu, "");
  return [...plain.matchAll(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)/gu)]
    .filter(([, whole = ""]) => whole.length <= 15)
    .map(([, whole = "", fraction = "", percent = ""]) => ({
      value: dec(`${whole.replaceAll(",", "")}${fraction}`),
      percent: percent !== "",
    }));
}
