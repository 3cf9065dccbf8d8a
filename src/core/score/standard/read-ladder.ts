import { dec } from "../../evaluation/decimal";
import { readInterval } from "../../measure/interval";
import { readQuantity } from "../../measure/quantity";
import { part } from "./part";
import { namedRate } from "./percent-readings";
import { readEarned } from "./read-earned";
import type { Earned, Rung, Standard } from "./standard";

const ALL = dec(100);
const WORD = /^\p{Script=Han}{1,8}$/u;
/** What takes points off is no word that an answer could be (缺一项扣, 发现一处不合格扣), nor is what is left over. */
const NO_ANSWER = /扣|每|发现|发生|出现|[项处次起例]|^(?:否则|其他|其余|反之|以上|以下)/u;
/** 80%≤满意度<90%. */
const CHAIN = /^(\d[\d.]*%?)(≤|<)[^\d≤<≥>]{1,12}(≤|<)(\d.*)/u;
/** ≥80%且<90%, the same the other way round. */
const BOTH = /^(≥|>)(\d[\d.]*%?)[,且并]?(≤|<)(\d[\d.]*%?)$/u;
/** 90%(不含): of the figure that stands last. */
const EXCLUDED = /\(不含[\d.]*%?\)$/u;
/** 优秀(90分以上): the word is the answer. */
const EXPLAINED = /^(\p{Script=Han}{1,8})\(\d[^()]*\)$/u;
/** What the figure is of: 满意度90%以上, 完成率≥95%, 偏差率在10%以内. */
const SUBJECT =
  /^[\p{Script=Han}]{0,8}(?:率|度|比例|比重|占比|程度|得分|评分|实际值|完成值)(?:在|为|是)?(?=.)|^[ABX](?=[≥≤<>=])|^(?:达到|完成)?(?:年度|年初)?(?:目标|计划|指标)(?:值|数|任务)?的?(?=\d)/u;
/** 达标得满分 beside 80%-90%得5分: the row's own target is the best rung. */
const REACHED =
  /^(?:达标|(?:实际(?:完成)?值|完成值)?(?:达到|完成|实现|≥)(?:年度|年初|预期|既定)?(?:目标|指标|计划|标准|要求|任务)?(?:任务|[值数])?|(?:按[时期])?(?:全部)?完成)$/u;

/** "90%以上得10分，80%-90%得5分，80%以下不得分" or "好得5分，较好得3分，差不得分"; null where any clause is neither. */
export function readLadder(plain: string): Extract<Standard, { kind: "ladder" | "words" }> | null {
  const clauses = clausesOf(plain);
  if (clauses.length < 2) return null;
  const rungs: Rung[] = [];
  const words = new Map<string, Earned>();
  let reached: Earned | null = null;
  for (const clause of clauses) {
    const read = readEarned(clause);
    if (!read) return null;
    const { condition, earned } = read;
    if (/^每|扣/u.test(condition)) return null; // a step that adds, or what is taken off, is no grade: 超过130%扣2分
    const rung = readRung(condition, earned);
    const word = condition.replace(EXPLAINED, "$1");
    if (rung) rungs.push(rung);
    else if (isAnswer(word) && !words.has(word)) words.set(word, earned);
    else return null;
  }
  for (const [word, earned] of words) if (REACHED.test(word)) reached = earned;
  if (rungs.length + (reached ? words.size : 0) === clauses.length && words.size < 2)
    return { kind: "ladder", rungs: rungs.map(openAbove), reached, rate: namedRate(plain) };
  return words.size === clauses.length && differ([...words.values()]) ? { kind: "words", words } : null;
}

function isAnswer(word: string): boolean {
  return REACHED.test(word) || (WORD.test(word) && !NO_ANSWER.test(word));
}

/** "是，得满分；否，不得分" and "优得10分良得8分" in clauses. */
function clausesOf(plain: string): string[] {
  return plain
    .replace(/大于等于|不(?:低|小|少)于/gu, "≥")
    .replace(/小于等于|不(?:高|大|多)于|不超过/gu, "≤")
    .replace(/大于|高于/gu, ">")
    .replace(/小于|低于/gu, "<")
    .replace(/(?:^|[;。,]|(?<=分))[A-E][.、:]/gu, ";")
    .replace(/\(含\d[\d.]*%?\)/gu, "(含)")
    .replace(
      /(?<=\p{Script=Han})(?:\((\d[\d.]*分?(?:[-~至]\d[\d.]*分)?)\)(?<=分\))(?=[,;。、]|$)|:(?=\d|满分|不得分))/gu,
      "得$1",
    )
    .replace(/[,;](?=(?:得|计|记|给)(?:满分|\d)|不[得计]分|按.{0,8}(?:比例|完成率))/gu, "")
    .replace(/,(?=(?:满分|\d+(?:\.\d+)?分)(?:[,;。]|$))/gu, "得")
    .replace(/(\d分|满分)(?=(?!以|及|含|至|到)\p{Script=Han}{1,4}\d+(?:\.\d+)?分)/gu, "$1;")
    .split(/[,;。、]/u)
    .filter((clause) => clause !== "");
}

/** What is added up (有制度得1分；有记录得1分) gives the same points twice; grades do not. */
function differ(earned: readonly Earned[]): boolean {
  return (
    new Set(earned.map((one) => ("points" in one ? one.points.toFixed() : `${one.share.toFixed()} of all`))).size ===
    earned.length
  );
}

/** 100%得满分: more than all of it earns no less, unless a rung says what does. */
function openAbove(rung: Rung, _: number, rungs: readonly Rung[]): Rung {
  const isTop = rung.unit === "%" && rung.low && rung.highIncluded && rung.high?.eq(ALL);
  return isTop && !rungs.some((other) => other !== rung && other.low?.gte(ALL))
    ? { ...rung, high: null, highIncluded: false }
    : rung;
}

/** One figure that parts all the points from none: 80%以上得满分，否则不得分. */
export function readThreshold(condition: string, points: Earned): Standard | null {
  const read = readRung(condition, points);
  if (!read) return null;
  const rung = openAbove(read, 0, [read]);
  // Where no rung above claims the border, 20万元以下 includes it, as in law
  if (rung.high && /以下$/u.test(condition)) return readThreshold(condition.replace(/及?以下$/u, "以内"), points);
  const { low, lowIncluded, high, highIncluded, unit } = rung;
  if ((low === null) === (high === null)) return null;
  const rest: Rung = {
    low: high,
    lowIncluded: high !== null && !highIncluded,
    high: low,
    highIncluded: low !== null && !lowIncluded,
    unit,
    earned: { points: dec(0) },
  };
  return {
    kind: "ladder",
    rungs: [rung, rest],
    reached: null,
    rate: namedRate(condition),
  };
}

/** A figure on the border of two rungs is in both, and counts for the better one. */
function readRung(text: string, earned: Earned): Rung | null {
  const both = BOTH.exec(text.replace(SUBJECT, ""));
  const chain = CHAIN.exec(
    both ? `${part(both, 2)}${part(both, 1) === ">" ? "<" : "≤"}·${part(both, 3)}${part(both, 4)}` : text,
  );
  const condition = text.replace(SUBJECT, "").replace(EXCLUDED, "");
  const excluded = EXCLUDED.test(text);
  const falling = /^([^-~至]+)[-~至]([^-~至]+)$/u.exec(condition);
  const interval =
    readInterval(chain ? `${part(chain, 1)}-${part(chain, 4)}` : condition) ??
    // 100%-90%(含)
    (falling && !excluded ? readInterval(`${part(falling, 2)}-${part(falling, 1)}`) : null);
  if (interval) {
    const { low, high, unit } = interval;
    return { low, lowIncluded: chain?.[2] !== "<", high, highIncluded: chain?.[3] !== "<" && !excluded, unit, earned };
  }
  const quantity = readQuantity(condition, "target");
  if (!quantity) return null;
  const { value, unit } = quantity;
  const sign = quantity.sign ?? (text === condition && !(unit === "%" && value.eq(100)) ? null : "=");
  if (sign === null) return null;
  const lower = sign === ">=" || sign === ">";
  const exact = sign === "=";
  // 以下 in a ladder excludes what 以上 in the rung above includes; 以内 does not
  const isClosed = quantity.signFrom === "symbol" || /内$|及以下$/u.test(condition);
  const highIncluded = exact || (sign === "<=" && isClosed && !excluded);
  return {
    low: lower || exact ? value : null,
    lowIncluded: sign === ">=" || exact,
    high: lower ? null : value,
    highIncluded,
    unit,
    earned,
  };
}
