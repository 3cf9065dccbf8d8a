import { dec } from "../evaluation/decimal";
import { bareLabel, isExecution, levelOf, nameKey } from "./bare-label";
import { DIFFERENCE, IN_FRONT, NO_NAME, SCORER, WHOLE } from "./lexicon/names";
import { NUMBER, type Listed } from "./listed";
import { inParallel } from "./parallel-points";
import type { Phrase } from "./phrase";
import type { Label } from "./read-label";

const BESIDE = new RegExp(
  `([^,;。、:()|\\t\\d%+=]{2,24}?)\\s*:?\\s*(?:共|计|占)?\\s*(${NUMBER})\\s*分(?=\\s*(?:[,;。、)(+=]|和|及|与|得\\d|$))`,
  "gu",
);
const BRACKET = new RegExp(
  `((?:(?!分、)[^,;。:()|\\t]){2,30}?)\\s*\\(\\s*(?:共|计|共计|合计)?\\s*(${NUMBER})\\s*分\\s*(?=[),;])`,
  "gu",
);
const FIRST_IN_BRACKET = new RegExp(
  `^\\s*(?:共|计|共计|合计|分值|权重)?[:为]?\\s*(${NUMBER})\\s*(?:分|%)?\\s*(?=$|[,;、/])`,
  "u",
);

/** The listed points of a line, each where no phrase says more. */
export function listedIn(
  line: string,
  phrases: readonly Phrase[],
  label: Label | null,
  known: ReadonlySet<string>,
): readonly Listed[] {
  const own = label?.bracket ? ownWeight(line, label) : [];
  const from = label?.bracket ? label.bracket.end + 1 : 0;
  const free = (start: number, end: number): boolean =>
    start >= from && !phrases.some((phrase) => start < phrase.end && end > phrase.start);
  const bracketed = matches(line, BRACKET, "weight").filter(({ start, end }) => free(start, end));
  const beside = matches(line, BESIDE, null).filter(({ start, end }) => free(start, end));
  const fractions = fractionsIn(line, label).filter(({ start, end }) => free(start, end));
  const single = [
    ...own,
    ...fractions,
    ...trusted(bracketed, known).flatMap((item) => meant(line, item, phrases, "weight")),
    ...trusted(beside, known).flatMap((item) => meant(line, item, phrases, null)),
  ];
  return [...single, ...inParallel(line, label, single)];
}

const FRACTION = new RegExp(
  `([^,;。、:()|\\t\\d%+=]{2,24}?)(?:得分|得)?\\s*[:为(]?\\s*(${NUMBER})\\s*分?\\s*/\\s*(${NUMBER})\\s*分(?![\\p{Script=Han}])`,
  "gu",
);

/** A score over its weight: 决策类：18/20分. */
function fractionsIn(line: string, label: Label | null): Listed[] {
  return [...line.matchAll(FRACTION)].flatMap((match): Listed[] => {
    const [whole, words = "", score = "", weight = ""] = match;
    const numbered = match.index === 0 && label ? label.start : 0;
    const from = Math.max(numbered, IN_FRONT.exec(words)?.[0].length ?? 0);
    const name = bareLabel(words.slice(from));
    if (name.length < 2 || WHOLE.test(name) || /分$/u.test(name) || dec(score).gt(weight)) return [];
    const nameStart = match.index + words.indexOf(name[0] ?? "", from);
    const scoreAt = match.index + whole.indexOf(score, words.length);
    const weightAt = match.index + whole.lastIndexOf(weight);
    const of = { name, nameStart, nameEnd: match.index + words.length };
    return [
      { ...of, means: "score", start: scoreAt, end: scoreAt + score.length, figure: score },
      { ...of, means: "weight", start: weightAt, end: match.index + whole.length, figure: weight },
    ];
  });
}

/** The weight in the bracket of the line's own label. */
function ownWeight(line: string, { bracket, start, end }: Label): Listed[] {
  if (!bracket) return [];
  const match = FIRST_IN_BRACKET.exec(line.slice(bracket.start, bracket.end));
  if (!match?.[1]) return [];
  const at = bracket.start + match[0].search(/\d/u);
  const length = match[0].trimEnd().length - match[0].search(/\d/u);
  return [
    { means: "weight", name: null, nameStart: start, nameEnd: end, start: at, end: at + length, figure: match[1] },
  ];
}

interface Candidate {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  readonly figure: string;
}

function matches(line: string, pattern: RegExp, bracket: "weight" | null): Candidate[] {
  return [...line.matchAll(pattern)].flatMap((match) => {
    const [whole, words = "", figure = ""] = match;
    const front = IN_FRONT.exec(words)?.[0].length ?? 0;
    const name = bareLabel(words.slice(front).replace(/^.*(?:包括|包含|设置|设定|即|为|(?<=体系|部分)由)/u, ""));
    if (name.length < 2 || (NO_NAME.test(name) && levelOf(name) === null) || /得|扣|达到|满分/u.test(name)) return [];
    if (bracket === null && (DIFFERENCE.test(name) || SCORER.test(name))) return [];
    // 县教育局96分、县水利局91分 are other people's totals.
    if (WHOLE.test(name) && levelOf(name) === null && !isExecution(name)) return [];
    const at = bracket ? whole.lastIndexOf("(") + 1 : words.length;
    const lead = /\d/u.exec(whole.slice(at))?.index ?? 0;
    const nameStart = match.index + words.indexOf(name[0] ?? "", front);
    return [
      {
        name,
        nameStart,
        nameEnd: match.index + words.length,
        start: match.index + at + lead,
        end: match.index + whole.length,
        figure,
      },
    ];
  });
}

/** A single stretch may be anything; two side by side, or one of a name that the field or the text knows, are a list. */
function trusted(candidates: readonly Candidate[], known: ReadonlySet<string>): readonly Candidate[] {
  const familiar = candidates.filter(({ name }) => levelOf(name) !== null || known.has(nameKey(name)));
  return familiar.length > 0 || candidates.length > 2
    ? familiar.length > 0 && candidates.length < 2
      ? familiar
      : candidates
    : [];
}

const SAYS_SCORE = /得分|得|评分|评为|总分/gu;
const SAYS_WEIGHT = /分值|权重|满分|体系|设置|设定|设|包括|包含|由|总计100分|标准/gu;

/** What was earned, right behind: 投入15分，实得14.3分; 预算执行（10分）得9.5分. */
const THEN_EARNED = /^\s*\)?\s*[,:]?\s*$/u;
/** In the same clause, of a name whose points stand in a bracket: 成本指标（12分）方面，…，该项得11分. */
const SAME_SENTENCE = /^[^;。]*$/u;

/**
 * Weight or score: a weight where a score of its own follows, else as the words before in the paragraph say; neither
 * where they do not.
 */
function meant(line: string, item: Candidate, phrases: readonly Phrase[], otherwise: "weight" | null): Listed[] {
  const behind = phrases.filter(({ start }) => start >= item.end);
  const [next] = behind;
  const earned = next !== undefined && isEarned(next);
  const between = next ? line.slice(item.end, next.start) : "";
  if (earned && (THEN_EARNED.test(between) || (otherwise === "weight" && SAME_SENTENCE.test(between)))) {
    return [{ ...item, means: "weight" }];
  }
  // …指标（10分）因雨季延误，扣1.5分，得8.5分
  const after = otherwise === "weight" && next?.means === "deducted" ? behind[1] : undefined;
  if (after && isEarned(after) && SAME_SENTENCE.test(line.slice(item.end, after.start))) {
    return [{ ...item, means: "weight" }];
  }
  if (next?.means === "deducted" && /^\s*[,:]\s*$/u.test(between)) return [{ ...item, means: "weight" }];
  if (next && (next.means === "weight" || next.means === "full-mark") && /^\s*\($/u.test(between)) {
    return [{ ...item, means: "score" }];
  }
  const before = line.slice(0, item.start).replace(/\([^()]*\)/gu, (aside) => " ".repeat(aside.length));
  const score = lastOf(before, SAYS_SCORE);
  const weight = lastOf(before, SAYS_WEIGHT);
  const lastPhrase = phrases.filter(({ start, end }) => end <= item.start && before[start] !== " ").at(-1);
  const byPhrase = lastPhrase
    ? lastPhrase.means === "weight" || lastPhrase.means === "full-mark"
      ? "weight"
      : "score"
    : null;
  const word = score === weight ? null : score > weight ? "score" : "weight";
  // In brackets stands a weight, unless the words before have just told scores.
  const means = otherwise === "weight" ? (byPhrase ?? otherwise) : (word ?? byPhrase);
  return means === null ? [] : [{ ...item, means }];
}

function isEarned({ means }: Phrase): boolean {
  return means === "earned" || means === "score" || means === "full" || means === "zero";
}

function lastOf(text: string, words: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(words)) at = match.index;
  return at;
}
