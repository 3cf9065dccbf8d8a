import { plain, sum, ZERO } from "../../core/evaluation/decimal";
import { valueOf } from "../../core/evaluation/sourced";
import { walk } from "../../core/evaluation/walk";
import type { TableReview } from "../../core/review/review";
import { fundsBlocksOf } from "../../core/score/funds-blocks";
import { EXECUTION_PART } from "../../core/score/recorded";
import { whatMatters } from "../../core/score/what-matters";

/** One bar with its figures. Names are the sheet's, or message ids where the sheet has none. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  /** "44 / 50" */
  readonly figures: string;
  /** "88%", "−1.2": what the bar's length says. */
  readonly says: string;
  /** Length as a fraction of the widest there is room for, 0 to 1. */
  readonly length: number;
  /** Beyond all of it: an execution above the budget. */
  readonly over: boolean;
}

export interface ScoreMatters {
  readonly lost: string;
  /** Indicators without a score; everything here speaks of the others. */
  readonly unscored: number;
  readonly grade: string | null;
  /** The next better grade and the points that are missing. */
  readonly next: { readonly grade: string; readonly missing: string } | null;
  /** Names of what alone, at full marks, would reach it. */
  readonly movers: readonly string[];
  /** Score rate of each level-1 group. */
  readonly rates: readonly Bar[];
  /** Points lost, most first; what is beyond MOST_LOST comes together as the last. */
  readonly losses: readonly Bar[];
  /** Executed against budget, a row of the funds block each. */
  readonly funds: readonly Bar[];
}

const MOST_LOST = 10;

/** What weighs in a table's result, in words and bars. */
export function scoreMatters(review: TableReview): ScoreMatters {
  const { table, scores, profile } = review;
  const matters = whatMatters(table, scores, profile.profile);
  const names = new Map(walk(table).map(({ node }) => [node.id, node.name.value]));
  const nameOf = (what: string): string => names.get(what) ?? what;
  const most = matters.lost[0]?.lost ?? ZERO;
  const [shown, rest] = [matters.lost.slice(0, MOST_LOST), matters.lost.slice(MOST_LOST)];
  const losses = shown.map(({ what, lost, points }) => ({
    key: what,
    name: nameOf(what),
    figures: plain(points, 2),
    says: `−${plain(lost, 2)}`,
    length: share(lost.div(most).toNumber()),
    over: false,
  }));
  const others = sum(rest.map(({ lost }) => lost));
  return {
    lost: plain(sum(matters.lost.map(({ lost }) => lost)), 2),
    unscored: scores.recorded.unscored.length,
    grade: matters.grade,
    next: matters.next && { grade: matters.next.grade, missing: plain(matters.next.missing, 2) },
    movers: matters.movers.map(nameOf),
    rates: matters.rates.map(({ what, score, points, rate }, index) => ({
      key: `${index}`,
      name: what,
      figures: `${plain(score, 2)} / ${plain(points, 2)}`,
      says: `${plain(rate.times(100), 1)}%`,
      length: share(rate.toNumber()),
      over: rate.gt(1),
    })),
    losses:
      rest.length === 0
        ? losses
        : [
            ...losses,
            {
              key: "rest",
              name: "scoring.chart.rest",
              figures: String(rest.length),
              says: `−${plain(others, 2)}`,
              length: 0,
              over: false,
            },
          ],
    funds: fundsBars(review),
  };
}

function fundsBars({ table }: TableReview): Bar[] {
  return fundsBlocksOf(table).flatMap(({ rows }, block) =>
    rows.flatMap((row, index) => {
      const budget = valueOf(row.annualBudget ?? row.initialBudget);
      const executed = valueOf(row.executed);
      if (!budget?.gt(ZERO) || !executed) return [];
      const rate = executed.div(budget);
      return {
        key: `${block}:${index}`,
        name: row.label.value,
        figures: `${plain(executed, 2)} / ${plain(budget, 2)}`,
        says: `${plain(rate.times(100), 2)}%`,
        length: share(rate.toNumber()),
        over: rate.gt(1),
      };
    }),
  );
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Whether a name is ours and has wording, not the sheet's. */
export function isOurs(name: string): boolean {
  return name === EXECUTION_PART || name === "scoring.chart.rest";
}
