import { dec, type Dec } from "../../evaluation/decimal";
import { readInterval } from "../../measure/interval";
import { readQuantity } from "../../measure/quantity";
import type { Rung, Standard } from "./standard";

const POINTS = /(?:,)?(?:的)?(?:,)?(?:得|计|记|给|为)?(满分|\d+(?:\.\d+)?分|不得分|不计分)$/u;

const WORD = /^\p{Script=Han}{1,8}$/u;
/** What takes points off is no word that an answer could be: 缺一项扣, 发现一处不合格扣. */
const COUNTING = /扣|每|发现|发生|出现|[一二两三]?[项处次起例]/u;
/** 80%≤满意度<90%. */
const CHAIN = /^(\d[\d.]*%?)(≤|<)[^\d≤<≥>]{1,12}(≤|<)(\d.*)$/u;

/** "90%以上得10分，80%-90%得5分，80%以下不得分" or "好得5分，较好得3分，差不得分"; null where any clause is neither. */
export function readLadder(plain: string): Extract<Standard, { kind: "ladder" | "words" }> | null {
  const clauses = plain.split(/[,;。、]/u).filter((clause) => clause !== "");
  if (clauses.length < 2) return null;
  const rungs: Rung[] = [];
  const words = new Map<string, Dec | null>();
  for (const clause of clauses) {
    const points = POINTS.exec(clause);
    if (points?.[1] === undefined) return null;
    const condition = clause.slice(0, points.index);
    const earned = earnedBy(points[1]);
    const rung = readRung(condition, earned);
    if (rung) rungs.push(rung);
    else if (WORD.test(condition) && !COUNTING.test(condition) && !words.has(condition)) words.set(condition, earned);
    else return null;
  }
  if (rungs.length === clauses.length) return { kind: "ladder", rungs };
  return words.size === clauses.length ? { kind: "words", words } : null;
}

function earnedBy(points: string): Dec | null {
  if (points === "满分") return null;
  return points.startsWith("不") ? dec(0) : dec(points.slice(0, -1));
}

/** One figure that parts all the points from none: 80%以上得满分，否则不得分. */
export function readThreshold(condition: string, points: Dec | null): Standard | null {
  const rung = readRung(condition, points);
  if (!rung) return null;
  const { low, lowIncluded, high, highIncluded, unit } = rung;
  if ((low === null) === (high === null)) return null;
  const rest: Rung = {
    low: high,
    lowIncluded: high !== null && !highIncluded,
    high: low,
    highIncluded: low !== null && !lowIncluded,
    unit,
    points: dec(0),
  };
  return { kind: "ladder", rungs: [rung, rest] };
}

function readRung(condition: string, points: Dec | null): Rung | null {
  const chain = CHAIN.exec(condition);
  const between = chain && readInterval(`${chain[1] ?? ""}-${chain[4] ?? ""}`);
  if (between) {
    const { low, high, unit } = between;
    return { low, lowIncluded: chain[2] === "≤", high, highIncluded: chain[3] === "≤", unit, points };
  }
  const interval = readInterval(condition);
  if (interval) {
    return {
      low: interval.low,
      lowIncluded: true,
      high: interval.high,
      highIncluded: false,
      unit: interval.unit,
      points,
    };
  }
  const quantity = readQuantity(condition, "target");
  if (!quantity || quantity.sign === null) return null;
  const { value, sign, unit } = quantity;
  const lower = sign === ">=" || sign === ">";
  const exact = sign === "=";
  // 以下 in a ladder excludes what 以上 in the rung above includes
  const highIncluded = exact || (sign === "<=" && quantity.signFrom === "symbol");
  return {
    low: lower || exact ? value : null,
    lowIncluded: sign === ">=" || exact,
    high: lower ? null : value,
    highIncluded,
    unit,
    points,
  };
}
