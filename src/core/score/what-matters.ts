import { maxDec, sum, ZERO, type Dec } from "../evaluation/decimal";
import type { NodeId } from "../evaluation/indicator";
import type { Profile } from "../evaluation/profile";
import type { EvaluationTable } from "../evaluation/table";
import { EXECUTION_PART } from "./recorded";
import type { ScoreSheet } from "./score-sheet";

/** Points that an indicator, or the execution, did not earn. */
export interface LostPoints {
  /** A node, or the id that stands for the execution. */
  readonly what: NodeId;
  readonly lost: Dec;
  readonly points: Dec;
}

/** A level-1 group's share of its points. */
export interface ScoreRate {
  readonly what: string;
  readonly score: Dec;
  readonly points: Dec;
  /** A fraction. */
  readonly rate: Dec;
}

export interface WhatMatters {
  /** Most first; only what lost any. */
  readonly lost: readonly LostPoints[];
  readonly rates: readonly ScoreRate[];
  readonly grade: string | null;
  /** The next better grade and how far away it is; null at the best, or where there is no total. */
  readonly next: { readonly grade: string; readonly missing: Dec } | null;
  /** What alone, at full marks, would reach the next grade. */
  readonly movers: readonly NodeId[];
}

/** What weighs in a table's result: lost points, score rates of level 1, the next grade and what would reach it. */
export function whatMatters(table: EvaluationTable, sheet: ScoreSheet, profile: Profile): WhatMatters {
  const lost = lostPoints(sheet);
  const total = sheet.recorded.total;
  const next = total && nextGrade(total, table.scheme.fullMark, profile.grades);
  return {
    lost,
    rates: scoreRates(sheet),
    grade: total && currentGrade(total, table.scheme.fullMark, profile.grades),
    next: next ?? null,
    movers: next ? lost.filter((one) => one.lost.gte(next.missing)).map(({ what }) => what) : [],
  };
}

function lostPoints({ indicators, execution }: ScoreSheet): readonly LostPoints[] {
  const rows = indicators.map(({ node, points, weight, recorded }) => ({
    what: node,
    points,
    lost: points && weight?.gt(ZERO) && recorded ? weight.minus(recorded).times(points).div(weight) : null,
  }));
  const all = [
    ...rows,
    ...(execution
      ? [
          {
            what: EXECUTION_PART,
            points: execution.weight,
            lost: execution.recorded && execution.weight.minus(execution.recorded),
          },
        ]
      : []),
  ];
  return all
    .flatMap(({ what, points, lost }) => (points && lost?.gt(ZERO) ? [{ what, points, lost }] : []))
    .sort((a, b) => b.lost.cmp(a.lost));
}

function scoreRates({ recorded }: ScoreSheet): readonly ScoreRate[] {
  return recorded.weightParts.flatMap((part) => {
    const scores = recorded.scoreParts.filter(({ what }) => what === part.what);
    if (scores.length === 0 || part.value.lte(ZERO)) return [];
    const score = sum(scores.map(({ value }) => value));
    return [{ what: part.what, score, points: part.value, rate: score.div(part.value) }];
  });
}

function currentGrade(total: Dec, fullMark: Dec, grades: Profile["grades"]): string | null {
  return grades.find(({ from }) => total.gte(bound(from, fullMark)))?.grade ?? null;
}

function nextGrade(total: Dec, fullMark: Dec, grades: Profile["grades"]): WhatMatters["next"] {
  const above = grades.filter(({ from }) => bound(from, fullMark).gt(total));
  const next = above.at(-1);
  return next ? { grade: next.grade, missing: maxDec(bound(next.from, fullMark).minus(total), ZERO) } : null;
}

function bound(from: Dec, fullMark: Dec): Dec {
  return from.times(fullMark).div(100);
}
