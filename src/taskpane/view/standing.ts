import { plain, roundHalfUp, type Dec } from "../../core/evaluation/decimal";
import { valueOf } from "../../core/evaluation/sourced";
import type { Severity } from "../../core/rules/finding";
import type { TableReview } from "../../core/review/review";

/** Where one stands, at one look: what the head shows. All figures as text. */
export interface Standing {
  readonly scored: boolean;
  readonly printed: string | null;
  readonly grade: string | null;
  readonly recorded: string | null;
  /** Whether the printed total is the sum of the rows; null where one of them is missing. */
  readonly agrees: boolean | null;
  /** What the rows' own cells give under the profile; null where nothing can be recomputed. */
  readonly recomputed: { readonly total: string; readonly grade: string | null } | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly GroupBar[];
}

/** One level-1 group of the bar: as wide as its weight, filled by its score rate, hatched where not scored. */
export interface GroupBar {
  readonly key: string;
  /** Null: the execution row, which has no name of its own. */
  readonly name: string | null;
  readonly weight: string;
  readonly score: string;
  /** Points of indicators without a score. */
  readonly open: string | null;
  readonly width: number;
  readonly filled: number;
  readonly hatched: number;
  readonly blank: boolean;
}

export function standingOf(review: TableReview): Standing {
  const { table, scores, findings } = review;
  const column = scores.column;
  const entry = column ? table.totals.scores[column] : undefined;
  const printed = valueOf(entry);
  const recorded = scores.recorded.total;
  const { total } = scores.recomputed;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (!finding.follows) counts[finding.severity] += 1;
  return {
    scored: column !== null,
    printed: printed === null ? null : plain(printed),
    grade: valueOf(table.totals.grade),
    recorded: recorded === null ? null : plain(recorded, 2),
    agrees:
      printed === null || recorded === null
        ? null
        : roundHalfUp(printed, scores.decimals).eq(roundHalfUp(recorded, scores.decimals)),
    recomputed: total === null ? null : { total: plain(total, 2), grade: scores.recomputed.grade },
    counts,
    groups: column === null ? [] : groupBars(review),
  };
}

function groupBars({ table, scores }: TableReview): GroupBar[] {
  const sums = new Map(scores.groups.map((group) => [group.node, group]));
  const leafScores = new Map(scores.indicators.map((indicator) => [indicator.node, indicator]));
  const bars: GroupBar[] = [];
  for (const node of table.blocks.flatMap((block) => block.roots)) {
    const sum = sums.get(node.id);
    const own = leafScores.get(node.id);
    const weight = sum?.points ?? own?.points ?? null;
    if (weight === null || weight.lte(0)) continue;
    const score = sum ? sum.recordedScore : (own?.recorded ?? null);
    const unscored = sum ? sum.unscored : own?.recorded === null ? [node.id] : [];
    const open = unscored.reduce<Dec | null>((total, id) => add(total, leafScores.get(id)?.points ?? null), null);
    bars.push(bar(node.id, bareName(node.name.value), weight, score, open));
  }
  if (scores.execution) bars.push(bar("execution", null, scores.execution.weight, scores.execution.recorded, null));
  return bars;
}

function bar(key: string, name: string | null, weight: Dec, score: Dec | null, open: Dec | null): GroupBar {
  const share = (part: Dec | null) => (part ? Math.min(1, Math.max(0, part.div(weight).toNumber())) : 0);
  const blank = score === null || (score.eq(0) && open !== null && open.gte(weight));
  return {
    key,
    name,
    weight: plain(weight),
    score: score === null ? "0" : plain(score, 2),
    open: open === null || blank ? null : plain(open),
    width: weight.toNumber(),
    filled: share(score),
    hatched: blank ? 1 : share(open),
    blank,
  };
}

/** 产出指标（50分） → 产出: the weight stands beside it. */
function bareName(name: string): string {
  const bare = name.replace(/[（(].*?[)）]/g, "").replace(/指标$/, "");
  return bare === "" ? name : bare;
}

function add(a: Dec | null, b: Dec | null): Dec | null {
  return a && b ? a.plus(b) : (a ?? b);
}
