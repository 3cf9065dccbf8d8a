/** Where a word comes from: a section of the field's description, or the field's general usage. */
export type WordSource =
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

/** Looks labels up: the whole label first, else the longest word that it contains. */
export function lexicon<Meaning>(entries: readonly Entry<Meaning>[]): (key: string) => Match<Meaning> | null {
  const whole = new Map<string, Meaning>();
  const parts: { word: string; means: Meaning }[] = [];
  for (const entry of entries) {
    for (const word of entry.words) {
      if (!whole.has(word)) whole.set(word, entry.means);
      if (!entry.wholeOnly) parts.push({ word, means: entry.means });
    }
  }
  parts.sort((a, b) => b.word.length - a.word.length);
  const remembered = new Map<string, Match<Meaning> | null>();
  const lookUp = (key: string): Match<Meaning> | null => {
    const exact = whole.get(key);
    if (exact !== undefined) return { means: exact, word: key, confidence: 1 };
    if (key.length > LONGEST_LABEL) return null;
    const part = parts.find(({ word }) => key.includes(word));
    return part
      ? { means: part.means, word: part.word, confidence: 0.6 + (0.3 * part.word.length) / key.length }
      : null;
  };
  return (key) => {
    if (key.length > LONGEST_LABEL) return lookUp(key);
    let match = remembered.get(key);
    if (match === undefined) {
      match = lookUp(key);
      if (remembered.size < 5000) remembered.set(key, match);
    }
    return match;
  };
}
