import { remember } from "../remember";

/** Where a word comes from: a section of the field's description, or the field's general usage. */
export type WordSource =
  | "domain §1.2"
  | "domain §1.4"
  | "domain §1.5"
  | "domain §2.1"
  | "domain §2.2"
  | "domain §2.3"
  | "domain §2.4"
  | "domain §2.5"
  | "general";

/** Words that mean one thing, with where they were seen. */
export interface Entry<Meaning> {
  readonly means: Meaning;
  readonly source: WordSource;
  /** Written as `headerKey` leaves them: no brackets, no units, half width. */
  readonly words: readonly string[];
  /**
   * Only as the whole label. Short and everyday words (单位, 原因) say too little inside a longer one.
   */
  readonly wholeOnly?: boolean;
}

export interface Match<Meaning> {
  readonly means: Meaning;
  readonly word: string;
  /** 1 for the whole label, less where the word is only a part of it. */
  readonly confidence: number;
}

/** Labels longer than this are sentences; a word inside one proves nothing. */
const LONGEST_LABEL = 22;

/** 一级指标及分值 says both: its last word is not what it is. */
function joined(key: string, last: string): boolean {
  return /[及和与、/+]$/u.test(key.slice(0, -last.length));
}

/** Characters that scanned forms show in place of others; none of them is at home in a label. */
const MISREAD: Readonly<Record<string, string>> = {
  佰: "值",
  侦: "值",
  偵: "值",
  値: "值",
  份: "分",
  芬: "分",
  衍: "得",
  徳: "得",
  枳: "标",
  栎: "标",
  杯: "标",
  拆: "标",
  栺: "指",
  措: "指",
  玫: "效",
  坑: "执",
  扶: "执",
  己: "已",
  末: "未",
  戍: "成",
  戌: "成",
  園: "因",
  囚: "因",
};

const MISREAD_ANY = new RegExp(`[${Object.keys(MISREAD).join("")}]`, "gu");

/** From this length on one wrong character leaves no doubt which word was meant. */
const SURE_LENGTH = 5;

/**
 * Looks labels up: the whole label first, then what a pattern says of it, then the longest word that it contains, then what a scanner may have made of
 * one. A word that `decidesLast` goes before longer ones inside a label that it ends: 三级指标分值 is a 分值, 完成情况得分 a 得分.
 */
export function lexicon<Meaning>(
  entries: readonly Entry<Meaning>[],
  decidesLast: (means: Meaning) => boolean = () => false,
  patterns: readonly (readonly [RegExp, Meaning])[] = [],
): (key: string) => Match<Meaning> | null {
  const whole = new Map<string, Meaning>();
  const parts = new Map<string, Part<Meaning>[]>();
  const byLength = new Map<number, string[]>();
  let count = 0;
  for (const { means, words, wholeOnly } of entries) {
    for (const word of words) {
      if (!whole.has(word)) listed(byLength, word.length).push(word);
      if (!whole.has(word)) whole.set(word, means);
      if (!wholeOnly) listed(parts, word.charAt(0)).push({ word, means, nth: (count += 1) });
    }
  }
  /** The words inside the key, the longest first. */
  const inside = (key: string): Part<Meaning>[] => {
    const found: Part<Meaning>[] = [];
    for (let at = 0; at < key.length; at += 1)
      for (const part of parts.get(key.charAt(at)) ?? []) if (key.startsWith(part.word, at)) found.push(part);
    return found.sort((a, b) => b.word.length - a.word.length || a.nth - b.nth);
  };
  const misread = (key: string): Match<Meaning> | null => {
    const mended = key.replace(MISREAD_ANY, (character) => MISREAD[character] ?? character);
    const means = mended === key ? undefined : whole.get(mended);
    if (means !== undefined) return { means, word: mended, confidence: 0.75 };
    if (key.length < SURE_LENGTH) return null;
    const near = (byLength.get(key.length) ?? []).filter((word) => differsInOne(word, key));
    const meanings = new Set(near.map((word) => whole.get(word)));
    const [word = ""] = near;
    const meant = meanings.size === 1 ? whole.get(word) : undefined;
    return meant === undefined ? null : { means: meant, word, confidence: 0.7 };
  };
  const lookUp = (key: string): Match<Meaning> | null => {
    const exact = whole.get(key);
    if (exact !== undefined) return { means: exact, word: key, confidence: 1 };
    if (key.length > LONGEST_LABEL) return null;
    const pattern = patterns.find(([one]) => one.test(key));
    if (pattern) return { means: pattern[1], word: key, confidence: 1 };
    const found = inside(key);
    const last = found.find(({ word, means }) => key.endsWith(word) && decidesLast(means) && !joined(key, word));
    const part = last ?? found[0];
    return part
      ? { means: part.means, word: part.word, confidence: 0.6 + (0.3 * part.word.length) / key.length }
      : misread(key);
  };
  return remember(lookUp);
}

interface Part<Meaning> {
  readonly word: string;
  readonly means: Meaning;
  /** Its place in the lexicon; of equally long words the first counts. */
  readonly nth: number;
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function differsInOne(word: string, key: string): boolean {
  if (word.length !== key.length) return false;
  let differing = 0;
  for (let at = 0; at < key.length && differing < 2; at += 1) if (word[at] !== key[at]) differing += 1;
  return differing === 1;
}
