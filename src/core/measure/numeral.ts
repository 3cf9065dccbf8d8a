import { dec, type Dec } from "../evaluation/decimal";

/** A number found in a text: its value and where it ends. */
export interface Numeral {
  readonly value: Dec;
  readonly end: number;
  /** Written in Chinese characters: a number only where a unit follows, since 一般 and 三公 are none. */
  readonly chinese: boolean;
}

const ARABIC = /[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;
/** 万元 and 千米 are units, 百分比 is one too; 万人 is ten thousand persons. */
const SCALE = /(?:百万|千万|十万|万亿|[百千万亿])(?!元|美元|欧元|港元|米|克|瓦|伏|卡|分|焦)/uy;
const CHINESE = /([零〇一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?/uy;

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("零一二三四五六七八九", (digit, value) => [digit, value])),
  〇: 0,
  两: 2,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The number that stands at `at` in a text of normal form; null where none does. */
export function scanNumeral(text: string, at = 0): Numeral | null {
  ARABIC.lastIndex = at;
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const value = dec(arabic[0].replaceAll(",", "").replace(/^\+/u, ""));
    SCALE.lastIndex = ARABIC.lastIndex;
    const scale = SCALE.exec(text);
    if (!scale) return { value, end: at + arabic[0].length, chinese: false };
    return { value: value.times(scaleOf(scale[0])), end: SCALE.lastIndex, chinese: false };
  }
  CHINESE.lastIndex = at;
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const [, whole = "", decimals] = chinese;
  const value = readChinese(whole);
  if (value === null) return null;
  const exact = decimals === undefined ? dec(value) : dec(`${value}.${digitsOf(decimals)}`);
  return { value: exact, end: CHINESE.lastIndex, chinese: true };
}

function scaleOf(characters: string): number {
  return Array.from(characters).reduce((product, character) => product * (SCALES[character] ?? 1), 1);
}

function digitsOf(characters: string): string {
  return Array.from(characters, (character) => DIGITS[character]).join("");
}

/** 一百二十三 → 123, 二〇二三 → 2023; null where the characters are no number (万, 百). */
export function readChinese(characters: string): number | null {
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(characters)) {
    return Number(digitsOf(characters));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const own = DIGITS[character];
    if (own !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = own;
      continue;
    }
    const scale = SCALES[character] ?? 1;
    if (scale >= 1e4) {
      section += digit ?? 0;
      if (section === 0) return null;
      total += section * scale;
      section = 0;
    } else {
      if (digit === null && scale !== 10) return null;
      section += (digit ?? 1) * scale;
    }
    digit = null;
  }
  return total + section + (digit ?? 0);
}
