import type { Profile, ProfileId } from "../../core/evaluation/profile";
import { leaves, type Leaf } from "../../core/evaluation/walk";
import type { Why } from "../../core/evaluation/why";
import { a1, type CellRef } from "../../core/grid/address";
import type { Measure } from "../../core/measure/measure";
import { liveFormulas } from "../../core/plans/formulas/live-formulas";
import type { TableReview } from "../../core/review/review";
import { targetEntry } from "../../core/score/indicator-measures";
import type { Direction, MethodId } from "../../core/score/score-sheet";
import type { ScoreOffer } from "./score-offer";
import { offeredAt, type ScoreRow } from "./score-row";

/** How a score comes about, for the one line that is opened. */
export interface ScoreExplanation {
  readonly method: MethodId | "rate" | "sum" | "grade";
  /** What target and actual were read as; null on lines that have neither. */
  readonly readings: {
    readonly target: Reading;
    readonly actual: Reading;
    readonly direction: Direction | null;
  } | null;
  /** The sheet's own 评分标准, where the row has one. */
  readonly standard: { readonly text: string; readonly cell: CellRef } | null;
  /** Decimals to which it is rounded; null where nothing is. */
  readonly decimals: number | null;
  /** What the method rests on: the profile's clause, or the sheet itself. */
  readonly source: (Profile["source"] & { readonly profile: ProfileId }) | null;
  /** The live formula, or why none can be trusted; both null where nothing would be written. */
  readonly formula: { readonly text: string | null; readonly why: Why | null };
  readonly cells: readonly CellRef[];
}

export interface Reading {
  readonly measure: Measure;
  /** As the sheet shows it; "" where blank. */
  readonly text: string;
  readonly cell: CellRef | null;
}

/** Methods whose rule the sheet itself states: no regulation stands behind them. */
const OWN: ReadonlySet<string> = new Set(["standard", "coefficient"]);

export function scoreExplanation(review: TableReview, offer: ScoreOffer, row: ScoreRow): ScoreExplanation {
  const { scores, profile } = review;
  const proposal = offeredAt(offer, row.cell);
  const live = proposal?.formula(liveFormulas);
  const formula = { text: live?.formula ?? null, why: live?.why ?? null };
  const read = new Map([...(proposal?.reads ?? []), ...(live?.why === null ? live.reads : [])].map((c) => [a1(c), c]));
  const cells = [...(row.cell ? [row.cell] : []), ...read.values()];
  const plainly = { readings: null, standard: null, formula, cells };
  const source = { ...profile.profile.source, profile: profile.profile.id };
  switch (row.kind) {
    case "indicator": {
      const placed = leaves(review.table).find(({ node }) => node.id === row.key);
      const indicator = scores.indicators.find(({ node }) => node === row.key);
      if (!placed || !indicator) break;
      const { leaf } = placed.node;
      const { method, target, actual, direction, decimals } = indicator;
      return {
        method,
        readings: { ...readingsOf(placed.node, target, actual), direction },
        standard: leaf.standard?.held ? { text: leaf.standard.text, cell: leaf.standard.cell } : null,
        decimals: indicator.score === null ? null : decimals,
        source: OWN.has(method) ? null : source,
        formula,
        cells: cells.length > 1 ? cells : cellsOf(placed.node, row.cell),
      };
    }
    case "execution":
      return { ...plainly, method: "execution", decimals: scores.decimals, source };
    case "rate":
      return { ...plainly, method: "rate", decimals: null, source: null };
    case "grade":
      return { ...plainly, method: "grade", decimals: null, source };
    case "group":
    case "total":
      break;
  }
  return { ...plainly, method: "sum", decimals: null, source: null };
}

function readingsOf(node: Leaf, target: Measure, actual: Measure): { target: Reading; actual: Reading } {
  const goal = targetEntry(node.leaf);
  const done = node.leaf.actual;
  return {
    target: { measure: target, text: goal?.text ?? "", cell: goal?.cell ?? null },
    actual: { measure: actual, text: done?.text ?? "", cell: done?.cell ?? null },
  };
}

/** Where nothing can be computed there are no operands, but there is a row to look at. */
function cellsOf({ leaf, weight }: Leaf, score: CellRef | null): readonly CellRef[] {
  const entries = [targetEntry(leaf), leaf.actual, weight.cell, leaf.standard, leaf.coefficient];
  return [...(score ? [score] : []), ...entries.flatMap((entry) => entry?.cell ?? [])];
}
