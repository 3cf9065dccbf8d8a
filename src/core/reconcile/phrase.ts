import { inDigits } from "./chinese-figure";
import { COMPARED, CRITERIA, ELSEWHERE, GRADE_SCALE, POINTS_PATTERNS, type PointsPattern } from "./lexicon/points";

/** A stretch of a line that states points. */
export interface Phrase {
  readonly means: PointsPattern["means"];
  readonly start: number;
  readonly end: number;
  /** The figure as printed; null for 满分 and 不得分. */
  readonly figure: string | null;
  readonly text: string;
}

/** What a line says in points, in its order, no two overlapping. Criteria, scales and other years are passed over. */
export function phrasesIn(line: string): readonly Phrase[] {
  const closed = [...spansOf(line, CRITERIA), ...spansOf(line, GRADE_SCALE)];
  const found: Phrase[] = [];
  for (const { means, pattern } of POINTS_PATTERNS) {
    for (const match of line.matchAll(pattern)) {
      const figure = match.groups?.["n"] === undefined ? null : inDigits(match.groups["n"].replace(/\s/u, ""));
      found.push({ means, start: match.index, end: match.index + match[0].length, figure, text: match[0] });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Phrase[] = [];
  for (const phrase of found) {
    if (phrase.start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push(phrase);
  }
  const years = kept.map((phrase) => yearOf(line, phrase));
  const latest = Math.max(...years.flatMap((year) => year ?? []));
  return kept.filter(
    ({ start, end, text }, index) =>
      (years[index] ?? latest) >= latest &&
      !closed.some((span) => start >= span.start && end <= span.end) &&
      !ELSEWHERE.test(line.slice(0, start) + leadingWord(text)) &&
      !COMPARED.test(line.slice(end)),
  );
}

/** The year that the clause of a phrase names: 2021年度绩效评价得分; of several years in a line the latest is told. */
export function yearOf(line: string, { start, end }: Span, ends = [",", ";", "。"]): number | null {
  const clause = line.slice(Math.max(...ends.map((mark) => line.lastIndexOf(mark, start - 1))) + 1, end);
  const year = [...clause.matchAll(/(20\d\d)年/gu)].at(-1)?.[1];
  return year === undefined ? null : Number(year);
}

/** 年度 in 上年度得分, 单位 in 施工单位得分: the words that a phrase begins with may be the end of those before it. */
function leadingWord(phrase: string): string {
  return /^(?:年度?|单位)/u.exec(phrase)?.[0] ?? "";
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(line: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Whether a stretch of a line lies within the bands of a grade scale. */
export function inGradeScale(line: string, at: number): boolean {
  return spansOf(line, GRADE_SCALE).some(({ start, end }) => at >= start && at < end);
}
