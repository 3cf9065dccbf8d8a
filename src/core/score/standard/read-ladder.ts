import { dec, type Dec } from "../../evaluation/decimal";
import { readInterval } from "../../measure/interval";
import { readQuantity } from "../../measure/quantity";
import type { Rung, Standard } from "./standard";

const POINTS = /(?:,)?(?:的)?(?:,)?(?:得|计|记|给|为)?(满分|\d+(?:\.\d+)?分|不得分|不计分)$/u;

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
    else if (/^\p{Script=Han}{1,8}$/u.test(condition) && !words.has(condition)) words.set(condition, earned);
    else return null;
  }
  if (rungs.length === clauses.length) return { kind: "ladder", rungs };
  return words.size === clauses.length ? { kind: "words", words } : null;
}

function earnedBy(points: string): Dec | null {
  if (points === "满分") return null;
  return points.startsWith("不") ? dec(0) : dec(points.slice(0, -1));
}

function readRung(condition: string, points: Dec | null): Rung | null {
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
