import { dec, decimalsOf, type Dec } from "../evaluation/decimal";
import type { CellValue } from "../grid/grid";

/** A number as a cell or a piece of text holds it. */
export interface ReadNumber {
  /** As printed: "98%" and 0.98 under the format 0% are both 98 with the unit "%"; "5.8万" is 5.8 with "万". */
  readonly value: Dec;
  /** What follows the number: 分 % ‰ 元 千元 万 万元 亿 亿元; null where nothing does. */
  readonly unit: string | null;
  /** How many decimals are shown: 2 for "5.00", for 5 under the format 0.00 as well. */
  readonly decimals: number;
  /** The cell holds text: "5分", "１０", "1,234.50". */
  readonly storedAsText: boolean;
}

const UNITS = ["个百分点", "亿元", "万元", "千元", "百元", "亿", "万", "元", "分", "%", "‰"];

const NUMBER = new RegExp(
  `^([+-]?)[¥$]?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(${UNITS.join("|")})?[。.;,:、]?$`,
  "u",
);

/**
 * Reads a cell's content, or a text, that is nothing but a number with at most a unit behind it.
 * Null where it is something else ("达标", "≥95%", "5-10", a date, an error value): never a guess.
 * @param format the cell's Excel format code; leave out for plain text
 */
export function readNumber(content: CellValue, format = "General"): ReadNumber | null {
  if (typeof content === "number") return fromStored(content, format);
  return typeof content === "string" ? fromText(content) : null;
}

/** White space gone, full-width forms narrow, minus signs that NFKC leaves as they are plain. */
export function plainDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/gu, "")
    .replace(/[−‒–]/gu, "-");
}

/** A digit of any script; most cells of a form hold words. */
const DIGIT = /\p{N}/u;

function fromText(text: string): ReadNumber | null {
  if (text.length > 40 || !DIGIT.test(text)) return null; // a sentence, a word: no number
  const digits = plainDigits(text)
    .replace(/^\((.*分)\)$/u, "$1")
    .replace(/^得(?=\d)/u, "");
  const match = NUMBER.exec(digits);
  if (!match) return null;
  const [, sign = "", figure = "", unit = null] = match;
  const number = figure.replaceAll(",", "");
  return {
    value: dec(`${sign === "-" ? "-" : ""}${number.startsWith(".") ? "0" : ""}${number}`),
    unit,
    decimals: number.includes(".") ? number.length - number.indexOf(".") - 1 : 0,
    storedAsText: true,
  };
}

function fromStored(stored: number, format: string): ReadNumber | null {
  const shown = formatOf(format);
  if (!Number.isFinite(stored) || shown.date) return null;
  const value = shown.percent ? dec(stored).times(100) : dec(stored);
  const own = decimalsOf(value);
  const decimals = shown.places === null ? own : Math.min(Math.max(own, shown.places.least), shown.places.most);
  return { value, unit: shown.percent ? "%" : shown.unit, decimals, storedAsText: false };
}

/** What a format code makes of a number. */
interface NumberFormat {
  readonly percent: boolean;
  readonly date: boolean;
  /** What the code prints behind the number: 0.00"分". */
  readonly unit: string | null;
  /** The fewest and the most decimals; null where the code leaves them to the number. */
  readonly places: { readonly least: number; readonly most: number } | null;
}

/** A workbook has few format codes and many cells. */
const known = new Map<string, NumberFormat>();
const MOST_KNOWN = 1000;

function formatOf(format: string): NumberFormat {
  const seen = known.get(format);
  if (seen) return seen;
  const code = codeOf(format);
  const read = {
    percent: code.includes("%"),
    date: isDateCode(code),
    unit: unitInFormat(format),
    places: placesIn(code),
  };
  if (known.size < MOST_KNOWN) known.set(format, read);
  return read;
}

/** The format code without colours, conditions, literals and padding. */
function codeOf(format: string): string {
  return (format.split(";")[0] ?? "")
    .replace(/"[^"]*"/gu, "")
    .replace(/\\./gu, "")
    .replace(/[_*]./gu, "")
    .replace(/\[[^\]]*\]/gu, "");
}

/** 0% and 0.00% make 0.95 a percentage. */
export function isPercentFormat(format: string): boolean {
  return formatOf(format).percent;
}

/** yyyy-m-d, m"月"d"日", h:mm: the number is a day, no amount. */
export function isDateFormat(format: string): boolean {
  return formatOf(format).date;
}

function isDateCode(code: string): boolean {
  return !/general/iu.test(code) && /[ymdhs]/iu.test(code) && !/[0#]/u.test(code.replace(/s\.?0+/giu, ""));
}

function unitInFormat(format: string): string | null {
  const literal = (format.split(";")[0] ?? "").replaceAll(/["\\]/gu, "");
  return UNITS.find((unit) => unit !== "%" && literal.endsWith(unit)) ?? null;
}

function placesIn(code: string): NumberFormat["places"] {
  if (!/[0#]/u.test(code)) return null;
  const places = /\.([0#?]+)/u.exec(code)?.[1] ?? "";
  return { least: places.replace(/[^0]/gu, "").length, most: places.length };
}
