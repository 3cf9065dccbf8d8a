import { WHOLE } from "./lexicon/names";
import { nameInFront, type InFront } from "./name-in-front";
import type { Phrase } from "./phrase";

/**
 * The words that say whose the points of a phrase are: those in front of it, or behind a weight that stands before its
 * name.
 * @param last where the phrase before ends
 * @param isAlone neither line nor text is at an indicator: the clause in front may name one
 */
export function whosePoints(
  text: string,
  last: number,
  phrase: Phrase,
  phrases: readonly Phrase[],
  known: ReadonlySet<string>,
  isAlone: boolean,
): InFront {
  const front = behindWeight(text, phrase, phrases, known) ?? frontOf(text, last, phrase, known);
  return front.kind === "nothing" && isAlone ? clauseInFront(text, last, phrase, known) : front;
}

const DELIMITERS = /[,;。:!?()|\t+=]|(?<=[分)%])、/gu;

/** The words in front of a phrase, from the last delimiter or phrase on; in a bracket, those in front of it too. */
function frontOf(text: string, last: number, phrase: Phrase, known: ReadonlySet<string>): InFront {
  const from = Math.max(lastDelimiter(text, phrase.start), last);
  const front = nameInFront(text, from, nameEnd(text, from, phrase), known);
  if (front.kind !== "nothing" || text[from - 1] !== "(") return front;
  return nameInFront(text, Math.max(lastDelimiter(text, from - 1), last), from - 1, known);
}

/** 满分50分的产出指标得48分: the name stands between the weight and the score. */
function behindWeight(
  text: string,
  { means, end }: Phrase,
  phrases: readonly Phrase[],
  known: ReadonlySet<string>,
): InFront | null {
  if ((means !== "full-mark" && means !== "weight") || text[end] !== "的") return null;
  const next = phrases.find(({ start }) => start > end);
  if (!next || /[,;。:()]/u.test(text.slice(end, next.start))) return null;
  const front = nameInFront(text, end, next.start, known);
  return front.kind === "name" ? front : null;
}

const OWN_RATE = /(?:^|[,;。:])([^,;。:()|]{2,24}?(?:率|度|比例))(?:为|是|达到?|完成|仅|只有)*\s*[\d.]+\s*%\s*,\s*$/u;
const FORMULA = /(?:^|[,;。:])([^,;。:()|=]{2,24}?)(?:自评)?得分\s*=[^,;。]*=\s*$/u;

/** 预算执行率为93.2%，得8分; 预算执行率得分=93.2%×10=9.32分: the clause in front names what was scored. */
function clauseInFront(text: string, last: number, { start, means }: Phrase, known: ReadonlySet<string>): InFront {
  const before = text.slice(last, start);
  const match = means === "score" || means === "earned" ? (OWN_RATE.exec(before) ?? FORMULA.exec(before)) : null;
  if (!match?.[1]) return { kind: "nothing" };
  const from = last + match.index + match[0].indexOf(match[1]);
  return nameInFront(text, from, from + match[1].length, known);
}

/** A phrase may begin with words that are a name's end: 项目 in 特色项目得分. */
function nameEnd(text: string, from: number, phrase: Phrase): number {
  const lead = /^(?:项目|绩效|部门|单位|年度|总体|整体)/u.exec(phrase.text);
  return lead && phrase.start > from && WHOLE.test(text.slice(from, phrase.start) + lead[0])
    ? phrase.start + lead[0].length
    : phrase.start;
}

function lastDelimiter(text: string, before: number): number {
  let at = 0;
  for (const match of text.slice(0, before).matchAll(DELIMITERS)) at = match.index + 1;
  return at;
}
