import { dec } from "../evaluation/decimal";
import { levelOf, nameKey } from "./bare-label";
import { listedIn } from "./listed-points";
import type { Line } from "./lines";
import type { InFront } from "./name-in-front";
import { phrasesIn, type Phrase } from "./phrase";
import { listedStatement, statementOf, WHOLE_FROM, type About, type PointsStatement } from "./points-statement";
import { quotedBefore, quotesItsOwn } from "./quoted-name";
import { readLabel } from "./read-label";
import { labelSubject, type Context } from "./context";
import type { Subjects } from "./subjects";
import { whosePoints } from "./whose-points";

/** Reads what a line says in points. Changes `context` to the indicator that the text is at behind the line. */
export function readPoints(line: Line, subjects: Subjects, context: Context): readonly PointsStatement[] {
  const { text } = line;
  const label = readLabel(text);
  const phrases = phrasesIn(text);
  const own = label && labelSubject(line, label, phrases, subjects, context);
  const lineSubject = own ?? null;
  const statements: PointsStatement[] = [];
  const listed = listedIn(text, phrases, label, subjects.known);
  for (const item of listed) statements.push(listedStatement(line, item, subjects, lineSubject));

  const taken = listed.map(({ start, end }) => ({ start, end }));
  let sentence: number | null = null; // the subject that the sentence has named
  let last = 0;
  for (const found of phrases) {
    const phrase = isSumOfScores(found, statements) ? { ...found, means: "total" as const } : found;
    if (taken.some(({ start, end }) => phrase.start < end && phrase.end > start)) continue;
    if (/[。;!?]/u.test(text.slice(last, phrase.start))) sentence = null;
    const isAlone = sentence === null && lineSubject === null && context.item === null;
    const front = whosePoints(text, Math.max(last, label?.start ?? 0), phrase, phrases, subjects.known, isAlone);
    // A name whose points were just told is the sentence's subject: 预算执行（10分）得10分; 过程20分，实得18分.
    const beside = lastBefore(statements, line.offset + phrase.start);
    const between = beside ? text.slice(beside.place.offset + beside.place.length - line.offset, phrase.start) : null;
    if (beside && between !== null && follows(beside, between, phrase, front)) sentence = beside.subject;
    if (front.kind !== "name" && quotesItsOwn(lineSubject, sentence, subjects, front)) {
      const quoted = quotedBefore(text, phrase.start);
      if (quoted)
        sentence = subjects.find({
          ...quoted,
          place: { ...quoted.place, offset: line.offset + quoted.place.offset, paragraph: line.index },
        });
    }
    last = phrase.end;
    const inside = label?.bracket && phrase.start >= label.bracket.start && phrase.end <= label.bracket.end;
    const current: number | null = sentence ?? lineSubject ?? (fits(phrase, context) ? context.item : null);
    const near: number | null = sentence ?? lineSubject;
    const left: boolean = near !== null && leaves(statements, near, text.slice(label?.end, phrase.start), phrase);
    const about: About =
      inside && lineSubject !== null
        ? lineSubject
        : aboutOf(front, phrase, line, subjects, current, left ? null : near);
    if (typeof about === "number") sentence = about;
    const statement = statementOf(line, phrase, about, front, subjects);
    if (statement) statements.push(statement);
  }
  for (const { kind, subject, value } of statements) {
    if (kind === "weight" && subject !== null && subject === context.item) context.weight = value;
  }
  return statements;
}

/** Whether points that no word gives to anybody can be the indicator's that the text is at. */
function fits({ figure }: Phrase, { weight }: Context): boolean {
  return figure === null || weight === null || weight.gte(figure) || dec(figure).lt(WHOLE_FROM);
}

/** 投入14分、过程22分，合计36分: behind scores a sum is their total. */
function isSumOfScores({ means, text }: Phrase, before: readonly PointsStatement[]): boolean {
  if (means !== "weight" || !/^(?:合计|共计|计)/u.test(text)) return false;
  const told = before.filter(({ role }) => role === null);
  return told.length > 1 && told.slice(-2).every(({ kind }) => kind === "score");
}

/** The statement that ends last in front of a place. */
function lastBefore(statements: readonly PointsStatement[], offset: number): PointsStatement | null {
  const before = statements.filter(({ place }) => place.offset + place.length <= offset);
  return before.reduce<PointsStatement | null>(
    (last, one) => (last === null || one.place.offset >= last.place.offset ? one : last),
    null,
  );
}

/** Whether a phrase goes on about what was told before it, `between` being the words that stand between the two. */
function follows({ kind }: PointsStatement, between: string, phrase: Phrase, front: InFront): boolean {
  if (/^[\s)]*$/u.test(between)) return true;
  // 决策15.5分（满分17分）
  if (kind === "score" && /^\s*\($/u.test(between)) return phrase.means === "weight" || phrase.means === "full-mark";
  if (kind !== "weight" || !["earned", "score", "full", "zero"].includes(phrase.means)) return false;
  // 验收合格率指标（10分）计划100%、实际100%，得10分
  if (front.kind === "nothing" && phrase.means === "earned" && /^\s*\)[^。;!?()]*,\s*$/u.test(between)) return true;
  return /^[\s),:]*$/u.test(between) || (front.kind === "pronoun" && !/[。;!?]/u.test(between));
}

/** Whether 综合得分 or 满分100分 has left the indicator that the line is at: that has its score, or weighs less. */
function leaves(
  statements: readonly PointsStatement[],
  subject: number,
  between: string,
  { means, figure }: Phrase,
): boolean {
  if ((means !== "total" && means !== "full-mark") || figure === null) return false;
  const later = /[。;!?]/u.test(between);
  return statements.some(
    (one) =>
      one.subject === subject &&
      one.role === null &&
      (one.kind === "weight"
        ? one.value?.lt(figure)
        : means === "full-mark"
          ? false
          : later || (one.conclusive && !one.value?.eq(figure))),
  );
}

/** 产出指标得48分，其中： heads the lines that follow it. */
const OPENS = /其中\s*:\s*$/u;

function aboutOf(
  front: InFront,
  phrase: Phrase,
  line: Line,
  subjects: Subjects,
  current: number | null,
  near: number | null,
): About {
  if (phrase.means === "deducted") return null;
  if (front.kind === "name") {
    const isKnown =
      subjects.known.has(nameKey(front.name)) || levelOf(front.name) !== null || /指标$/u.test(front.name);
    if (phrase.means === "total" && !isKnown) return "whole";
    if (phrase.means === "full-mark" && !isKnown && near !== null) return near;
    return subjects.find({
      name: front.name,
      place: { offset: line.offset + front.start, length: front.end - front.start, paragraph: line.index },
      from: OPENS.test(line.text) ? "heading" : "clause",
      rank: null,
      code: null,
      level: null,
      above: [],
    });
  }
  if (front.kind === "whole") return "whole";
  if (front.kind === "all-above") return phrase.figure !== null && dec(phrase.figure).gte(WHOLE_FROM) ? "whole" : null;
  // 以上自评合计98.3分 speaks of all that went before.
  if (front.kind === "pronoun") return phrase.means === "total" ? (near ?? "whole") : current;
  if (phrase.means === "total") return near ?? "whole";
  if (phrase.means === "full-mark") return near ?? "whole";
  if (current !== null) return current;
  if (phrase.means === "score") return phrase.figure !== null && dec(phrase.figure).gte(WHOLE_FROM) ? "whole" : null;
  return phrase.means === "earned" &&
    dec(phrase.figure ?? 0).gte(WHOLE_FROM) &&
    /评价|评定|自评|综合|考核|评审|评估/u.test(line.text.slice(0, phrase.start))
    ? "whole"
    : null;
}
