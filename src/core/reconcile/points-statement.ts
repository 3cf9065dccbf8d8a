import { dec, decimalsOf } from "../evaluation/decimal";
import type { Listed } from "./listed";
import type { Line } from "./lines";
import type { InFront } from "./name-in-front";
import type { Phrase } from "./phrase";
import type { Place, Statement, StatementRole } from "./statement";
import type { Subjects } from "./subjects";

/** A statement of points, and whether the words leave no doubt whom it is about. */
export interface PointsStatement extends Statement {
  readonly conclusive: boolean;
}

/**
 * From so much on points that exceed an indicator's weight are the report's total, and never the indicator's; a score
 * that no word gives to anybody is the report's only from there on.
 */
export const WHOLE_FROM = 50;

/** Whom a phrase speaks of: a subject, the whole, or nobody that the text tells. */
export type About = number | "whole" | null;

export function statementOf(
  line: Line,
  phrase: Phrase,
  about: About,
  front: InFront,
  subjects: Subjects,
): PointsStatement | null {
  const { means, figure } = phrase;
  if (means === "deducted" || about === null) return null;
  const place: Place = {
    offset: line.offset + phrase.start,
    length: phrase.end - phrase.start,
    paragraph: line.index,
  };
  const base = { text: phrase.text, place, word: null, conclusive: front.kind !== "nothing" || means === "score" };
  const value = figure === null ? null : dec(figure);
  const isWeight = means === "weight" || means === "full-mark";
  if (about === "whole") {
    if (value === null) return null;
    const role: StatementRole | null = isWeight ? "full-mark" : roleOf(line.text, phrase);
    if (isWeight && (means === "weight" ? !value.eq(100) : value.lt(WHOLE_FROM))) return null;
    const kind = isWeight ? "weight" : "total";
    return { ...base, kind, name: wordsOf(phrase.text), subject: null, value, decimals: decimalsOf(value), role };
  }
  const name = subjects.all[about]?.name ?? "";
  if (means === "full") {
    return { ...base, kind: "score", name, subject: about, value: null, decimals: 0, word: "满分", role: null };
  }
  const points = means === "zero" ? dec(0) : value;
  if (points === null) return null;
  return {
    ...base,
    kind: isWeight ? "weight" : "score",
    name,
    subject: about,
    value: points,
    decimals: decimalsOf(points),
    role: isWeight ? null : roleOf(line.text, phrase),
  };
}

export function listedStatement(
  line: Line,
  item: Listed,
  subjects: Subjects,
  lineSubject: number | null,
): PointsStatement {
  const subject =
    item.name === null
      ? lineSubject
      : subjects.find({
          name: item.name,
          place: { offset: line.offset + item.nameStart, length: item.nameEnd - item.nameStart, paragraph: line.index },
          from: "clause",
          rank: null,
          code: null,
          level: null,
          above: [],
        });
  const value = dec(item.figure);
  return {
    kind: item.means,
    name: subject === null ? "" : (subjects.all[subject]?.name ?? ""),
    subject,
    value,
    decimals: decimalsOf(value),
    word: null,
    role: null,
    text: line.text.slice(item.start, item.end),
    place: { offset: line.offset + item.start, length: item.end - item.start, paragraph: line.index },
    conclusive: true,
  };
}

function roleOf(text: string, phrase: Phrase): StatementRole | null {
  const words = text.slice(Math.max(0, phrase.start - 12), phrase.end);
  if (/(?:各行|各项|已填|分项)[^,;。]*(?:合计|之和|得分)/u.test(words)) return "sum";
  return /复核|复评|抽评|抽查|审核|审定|第三方|财政(?:重点)?评价/u.test(phrase.text) ? "review" : null;
}

/** 综合得分 of "综合得分为94.5分": what names a total. */
function wordsOf(text: string): string {
  return text.replace(/[:为是达约计占共了"\s]*\d[\d.]*\s*分?$/u, "");
}
