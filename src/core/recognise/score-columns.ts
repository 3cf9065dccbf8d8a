import type { LogicalSheet } from "./expand-merges";
import { beyondWeight } from "./beyond-weight";
import type { HeaderColumn } from "./read-header";
import { firstFilled, numberUnder, roleOf, type RoleColumn } from "./role-column";

/** Why a column holds the groups' scores, not the indicators'. */
export const LEVEL_SCORE = "recognise.why.level-score";

/** 加权得分, 折算得分: already multiplied with the weight. */
const WEIGHTED = /加权|折算|折合|换算|计权|权重得分|标准化/u;

const OWN = /自[评查]/u;

/** 专家1评分, 专家2评分 and 平均得分: the score is what the others come to. */
const MADE_OF_OTHERS = /平均|均分|综合得分|综合评分|最终得分|汇总得分/u;

/**
 * Which columns hold scores. 自评 is the self score, or what several scores come to (平均得分); the others are reviews. Where a score stands beside its weighted
 * form (得分 90 of 100 and 加权得分 27 of 30), the one that keeps within the weights is the score and the other the mark
 * that it was made from.
 */
export function scoreColumns(
  sheet: LogicalSheet,
  rest: readonly HeaderColumn[],
  weights: readonly RoleColumn[],
  levels: readonly RoleColumn[],
  body: readonly number[],
  others = 0, // scores that a person named
): RoleColumn[] {
  const named = rest.filter(({ means }) => means === "selfScore" || means === "reviewScore");
  const levelScores = named.length + others > 1 ? named.filter((column) => levelScored(column, levels) !== null) : [];
  const scored = named.filter((column) => !levelScores.includes(column));
  // 评分情况 over phrases beside 得分 over numbers: a column of nothing but texts holds no score.
  const numbered = scored.filter((column) => body.some((row) => numberUnder(sheet, row, column) !== null));
  const blank = scored.filter((column) => body.every((row) => isBlankAt(sheet, row, column)));
  const all = numbered.length > 0 ? scored.filter((one) => numbered.includes(one) || blank.includes(one)) : scored;
  const weight = weights.find(({ role }) => role === "weight");
  const raw = all.length > 1 && weight ? rawMarks(sheet, all, weight, body) : [];
  const scores = all.filter((column) => !raw.includes(column));
  const own = scores.filter(({ means }) => means === "selfScore");
  const self = own.find(({ key }) => OWN.test(key)) ?? own.find(({ key }) => MADE_OF_OTHERS.test(key)) ?? own[0];
  return [
    ...[...own, ...scores.filter(({ means }) => means === "reviewScore")].map((column) =>
      roleOf(column, "score", "recognise.why.header", { scoreKind: column === self ? "self" : "review" }),
    ),
    ...levelScores.map((column) =>
      roleOf(column, "ignored", LEVEL_SCORE, { level: levelScored(column, levels), confidence: column.confidence }),
    ),
    ...raw.map((column) => roleOf(column, "ignored", "recognise.why.unweighted", { confidence: 0.7 })),
  ];
}

/** The level that a score column weighs up: it stands right of that level's names and left of deeper ones. */
function levelScored(column: HeaderColumn, levels: readonly RoleColumn[]): number | null {
  const deepest = Math.max(0, ...levels.map(({ level }) => level ?? 0));
  const named = "一二".indexOf(/^([一二])级/u.exec(column.key)?.[1] ?? "-") + 1; // 一级指标得分 behind all names
  const level = named || Math.max(0, ...levels.filter(({ right }) => right < column.left).map((one) => one.level ?? 0));
  return level > 0 && level < deepest ? level : null;
}

function rawMarks(
  sheet: LogicalSheet,
  columns: readonly HeaderColumn[],
  weight: RoleColumn,
  body: readonly number[],
): HeaderColumn[] {
  // Most of their numbers are more than their row's weight: marks of a hundred, not points.
  const marks = columns.filter((score) => {
    const { compared, beyond } = beyondWeight(sheet, body, { score, weight });
    return beyond * 2 > compared;
  });
  if (marks.length > 0 && marks.length < columns.length) return marks;
  const weighted = columns.filter(({ key }) => WEIGHTED.test(key));
  return weighted.length > 0 ? columns.filter((column) => !weighted.includes(column)) : [];
}

function isBlankAt(sheet: LogicalSheet, row: number, { left, right }: HeaderColumn): boolean {
  return firstFilled(sheet, row, left, right).text.trim() === "";
}
