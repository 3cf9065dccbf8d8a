import type { CellRef } from "../grid/address";
import type { IndicatorNode } from "../evaluation/indicator";
import { leavesUnder, scoreCells, summedCells, weightCells } from "./cells-under";
import { counted, derived, percent } from "./fact";
import { bareNameFact } from "./node-label";
import type { Sentence } from "./report";
import type { Telling } from "./telling";

/** Score cells of indicators whose weight was left blank: no rate of their group can be told. */
export function unweighedUnder(telling: Telling, node: IndicatorNode): CellRef[] {
  const scored = leavesUnder(node).filter(
    ({ id, weight, points }) => points === null && weight.cell?.state === "blank" && telling.scoreOf(id)?.recorded,
  );
  return scoreCells(telling, scored);
}

/** Where a group's points come from: its indicators' weights, or its own label where these have none. */
export function groupWeightCells(node: IndicatorNode, weights: readonly CellRef[]): readonly CellRef[] {
  return weights.length > 0 ? weights : (node.weight.label?.cells ?? []);
}

/** 产出指标分值50分，得43.4分，得分率86.8%。 Nothing is said of the rate while a score is missing. */
export function groupSentence(telling: Telling, node: IndicatorNode): Sentence | null {
  const sum = telling.sumOf(node.id);
  if (!telling.scored || !sum) return null;
  const below = leavesUnder(node);
  const [weights, scores] = [weightCells(telling, below), summedCells(telling, below)];
  const name = bareNameFact(node);
  const { recordedScore } = sum;
  const points = sum.points ?? node.weight.label?.value ?? null;
  const unscored = telling.unscoredOf(below);
  const score = recordedScore ? derived(recordedScore, scores) : null;
  if (!points) return score ? telling.say("group.score", { name, score }) : null;
  const weight = derived(points, groupWeightCells(node, weights), 4);
  if (!score || !recordedScore || unscored.length === below.length)
    return telling.say("group.blank", { name, weight }, scores);
  if (unscored.length > 0) {
    return telling.say("group.part", { name, weight, score, count: counted(scoreCells(telling, unscored)) });
  }
  const unweighed = unweighedUnder(telling, node);
  if (unweighed.length > 0) return telling.say("group.unweighed", { name, count: counted(unweighed) });
  if (points.lte(0)) return null;
  return telling.say("group.full", {
    name,
    weight,
    score,
    rate: percent(recordedScore.div(points), [...weight.cells, ...scores]),
  });
}
