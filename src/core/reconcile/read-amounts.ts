import { dec } from "../evaluation/decimal";
import { AMOUNT_WORDS, OTHER_YEAR, PART, UNITS } from "./lexicon/money";
import type { Line } from "./lines";
import type { Statement, StatementRole } from "./statement";

const AMOUNT =
  /(?<![\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:余|多)?\s*(亿元|千万元|百万元|万元|千元|元)(?!\s*[/每]|角)/gu;
const LONGEST_CLAUSE = 40;

/** Amounts with their unit, in 万元; a price (40元/人) is none. */
export function readAmounts(line: Line): readonly Statement[] {
  const { text } = line;
  let last = 0;
  return [...text.matchAll(AMOUNT)].map((match): Statement => {
    const [whole, figure = "0", unit = "万元"] = match;
    const digits = figure.replaceAll(",", "");
    const named = inList(text, match.index) ?? nameBefore(text, last, match.index);
    last = match.index + whole.length;
    return {
      kind: "amount",
      name: named.words,
      subject: null,
      value: dec(digits).times(UNITS[unit] ?? "1"),
      decimals: digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0,
      word: unit,
      role: named.role,
      text: text.slice(named.start, last),
      place: { offset: line.offset + named.start, length: last - named.start, paragraph: line.index },
    };
  });
}

const LIST = /分别[为是]?((?:[\d.,]+\s*[亿万千]?元\s*[、,和及与]?\s*){2,})/gu;

/** 年初预算数、全年预算数和执行数分别为…: the name that stands where the amount stands; null outside such a list. */
function inList(text: string, at: number): Named | null {
  for (const { index, 0: whole, 1: figures = "" } of text.matchAll(LIST)) {
    const from = index + whole.length - figures.length;
    if (at < from || at >= index + whole.length) continue;
    const words = text.slice(Math.max(...[";", "。", ":"].map((mark) => text.lastIndexOf(mark, index))) + 1, index);
    const names = words.split(/[、,和及与]/u);
    const amounts = [...figures.matchAll(AMOUNT)];
    const name = names.slice(-amounts.length)[amounts.findIndex((amount) => from + amount.index === at)];
    return name === undefined || names.length < amounts.length
      ? null
      : { ...nameBefore(`${name}0`, 0, name.length), start: at };
  }
  return null;
}

interface Named {
  readonly words: string;
  readonly start: number;
  readonly role: StatementRole | null;
}

/** The words that name an amount: in front of it, behind the amount before and the last full stop. */
function nameBefore(text: string, last: number, at: number): Named {
  const from = Math.max(
    last,
    at - LONGEST_CLAUSE,
    ...["。", ";", ":", "\t", "|"].map((mark) => text.lastIndexOf(mark, at - 1) + 1),
  );
  const clause = text.slice(from, at);
  let best: { words: string; start: number; role: StatementRole | null } | null = null;
  for (const [pattern, role] of AMOUNT_WORDS) {
    for (const match of `${clause}${text[at] ?? ""}`.matchAll(pattern)) {
      const start = from + match.index;
      const end = match.index + match[0].length;
      const reach = best === null ? -1 : best.start + best.words.length - from;
      if (end > clause.length || end < reach || (end === reach && best !== null && start > best.start)) continue;
      best = { words: match[0], start, role };
    }
  }
  const comma = text.lastIndexOf(",", at - 1) + 1;
  const sentence = text.slice(text.lastIndexOf("。", at - 1) + 1, at);
  if (best === null) {
    const start = Math.max(from, comma);
    const words = text.slice(start, at).trim();
    return { words: words.length > 20 ? "" : words, start: words.length > 20 ? at : at - words.length, role: null };
  }
  const foreign = PART.test(sentence) || OTHER_YEAR.test(text.slice(from, at));
  return foreign ? { ...best, role: null } : best;
}
