import { dec, type Dec } from "../../evaluation/decimal";
import { normalForm } from "../../measure/normal-form";

/** A figure in running text: 10% is 10 with "%". */
export interface TextNumber {
  readonly value: Dec;
  readonly unit: string;
  readonly text: string;
}

/** What looks like a figure and is none: years, dates, list and document numbers, plan periods, versions. */
const NO_FIGURES: readonly RegExp[] = [
  /[〔[(（](?:19|20)\d{2}[〕\])）]第?\d+号?/gu,
  /(?:19|20)\d{2}(?:[-~至到—](?:19|20)\d{2})?年?(?:度|初|底|末)?(?:\d{1,2}[-~至到]?(?:\d{1,2})?月(?:份|底|初)?(?:\d{1,2}[日号])?)?/gu,
  /\d{1,2}[-~至到]\d{1,2}月(?:份|底)?|\d{1,2}月(?:份|底|初)?(?:\d{1,2}[日号])?|\d{1,2}[日号]/gu,
  /第\d+[\p{L}]?|\d+号/gu,
  /(?:^|[;。:!?\n,、])(?:\(?\d{1,2}\)|\d{1,2}[.、:](?!\d)|\(\d{1,2}\))/gu,
  /["“]?\d\+(?:\d|[Xxn])["”]?/gu,
];

const FIGURE = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(余)?\s*(%|‰|个百分点|亿元|万元|亿|万|元|[\p{Script=Han}]?)/gu;

/** The figures of a text, each once. Bare ones (no unit behind them) are left out: they may be anything. */
export function figuresIn(text: string): readonly TextNumber[] {
  let plain = text
    .split("\n")
    .map((line) => normalForm(line))
    .join("\n");
  for (const pattern of NO_FIGURES) plain = plain.replace(pattern, ";");
  const found = new Map<string, TextNumber>();
  for (const [, whole = "", fraction = "", , unit = ""] of plain.matchAll(FIGURE)) {
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
