import { plain, ZERO, type Dec } from "../../core/evaluation/decimal";
import { walk, type Placed } from "../../core/evaluation/walk";
import { a1 } from "../../core/grid/address";
import type { ScoreProposal } from "../../core/plans/score-proposal";
import type { TableReview } from "../../core/review/review";
import { EXECUTION_PART } from "../../core/score/recorded";
import type { IndicatorScore } from "../../core/score/score-sheet";
import { whatMatters } from "../../core/score/what-matters";
import type { ScoreOffer } from "./score-offer";
import { blankRow, figure, offeredAt, pickOf, type ScoreRow } from "./score-row";
import { sumRows } from "./score-sum-rows";

/** The lines in the sheet's order: execution and rates, groups with their indicators, total and grade. */
export function scoreRows(review: TableReview, offer: ScoreOffer): ScoreRow[] {
  const { table, scores, profile } = review;
  const lost = new Map(whatMatters(table, scores, profile.profile).lost.map((one) => [one.what, one.lost]));
  const unscored = new Set(scores.recorded.unscored);
  const indicators = new Map(scores.indicators.map((indicator) => [indicator.node, indicator]));
  const groups = new Map(scores.groups.map((group) => [group.node, group]));
  const lines: ScoreRow[] = walk(table).map((placed) => {
    const { node } = placed;
    const indicator = indicators.get(node.id);
    if (indicator) {
      const missing = unscored.has(node.id);
      const open = missing ? (indicator.points ?? ZERO) : ZERO;
      return { ...indicatorRow(placed, indicator, offer), missing, lost: lost.get(node.id) ?? open };
    }
    const group = groups.get(node.id);
    const subtotal = offeredAt(offer, node.subtotal[scores.column ?? ""]?.cell);
    return {
      ...blankRow(node.id, "group", placed),
      weight: figure(group?.points),
      recorded: figure(subtotal?.recorded ?? group?.recordedScore),
      recomputed: figure(group?.recomputedScore),
      cell: subtotal?.cell ?? null,
      ...pickOf(subtotal),
    };
  });
  return [...executionRows(review, offer, lost.get(EXECUTION_PART)), ...lines, ...sumRows(review, offer)];
}

function indicatorRow(placed: Placed, indicator: IndicatorScore, offer: ScoreOffer): ScoreRow {
  const { band, cell, explanation, points, recorded, rounded, why } = indicator;
  return {
    ...blankRow(indicator.node, "indicator", placed),
    weight: figure(points),
    recorded: figure(recorded),
    recomputed: figure(rounded),
    explanation,
    why,
    band: band ? { low: plain(band.low, 2), high: plain(band.high, 2) } : null,
    cell,
    ...pickOf(offeredAt(offer, cell)),
  };
}

function executionRows({ scores }: TableReview, offer: ScoreOffer, lost: Dec | undefined): ScoreRow[] {
  const rates = [...offer.proposals.values()].filter(({ what }) => what === "rate");
  const { execution } = scores;
  const score: ScoreRow[] = execution
    ? [
        {
          ...blankRow(EXECUTION_PART, "execution", null),
          weight: figure(execution.weight),
          recorded: figure(execution.recorded),
          recomputed: figure(execution.rounded),
          missing: execution.recorded === null,
          lost: lost ?? (execution.recorded === null ? execution.weight : ZERO),
          explanation: execution.explanation,
          cell: execution.cell,
          ...pickOf(offeredAt(offer, execution.cell)),
        },
      ]
    : [];
  return [...score, ...rates.map(rateRow)];
}

function rateRow(rate: ScoreProposal): ScoreRow {
  return {
    ...blankRow(`rate:${a1(rate.cell)}`, "rate", null),
    recorded: rate.recorded && `${plain(rate.recorded.times(100), 2)}%`,
    // What would be written is a fraction or percent points, as the cell holds it; a person reads per cent either way.
    recomputed: rate.explanation?.split("= ").at(-1) ?? null,
    explanation: rate.explanation,
    cell: rate.cell,
    ...pickOf(rate),
  };
}
