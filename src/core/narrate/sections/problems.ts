import { leafScores } from "../../evaluation/score-entries";
import type { Leaf } from "../../evaluation/walk";
import { leavesOf, scoreCells, weightCells } from "../cells-under";
import { counted, derived, listed, textFact, type Fact } from "../fact";
import { lostPoints } from "../lost-points";
import { bareNameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import type { PhraseId } from "../phrases";
import { explains, hasReason } from "../reason";
import type { Paragraph, Sentence } from "../report";
import { paragraph, placeholder } from "../say";
import type { Telling } from "../telling";
import { fundsRateFact, overspent } from "./funds";

/** 存在的问题: what the form says itself, and what its figures show, grouped by cause. */
export function problems(telling: Telling): ReportPart[] {
  const own = ownWords(telling, "problems", "problems.own");
  const items = problemItems(telling);
  if (own.length === 0 && items.length === 0) {
    const cells = scoreCells(telling, leavesOf(telling.table));
    const none = nothingLost(telling)
      ? paragraph([telling.say("problems.none", {}, cells)])
      : placeholder("存在的问题");
    return [part(null, { paragraphs: [none] })];
  }
  return [part(null, { paragraphs: own, items })];
}

/** 改进措施: the form's own, then one suggestion for each cause. */
export function suggestions(telling: Telling): ReportPart[] {
  const own = ownWords(telling, "measures", "suggestions.own");
  const causes = causesOf(telling);
  const items = (Object.keys(causes) as Cause[]).flatMap((cause): Paragraph[] => {
    const leaves = causes[cause];
    if (leaves.length === 0) return [];
    const names = someOf(telling, leaves);
    return [paragraph([telling.say(SUGGESTION[cause], { names }, names.cells)])];
  });
  const { low, lost, over } = executionProblems(telling);
  if (low) items.push(paragraph([telling.say("suggestions.execution", {}, low.cells)]));
  if (lost) {
    const names = { text: telling.say("table.execution").text, cells: lost.cells };
    items.push(paragraph([telling.say("suggestions.reduced", { names })]));
  }
  if (over) items.push(paragraph([telling.say("suggestions.overspent", {}, over.cells)]));
  if (own.length === 0 && items.length === 0)
    return [part(null, { paragraphs: [paragraph([telling.say("suggestions.none")])] })];
  return [part(null, { paragraphs: own, items })];
}

/** As many names as a sentence bears; the problem that it answers has them all. */
const MOST_NAMES = 3;

/** 甲、乙和丙; of more than three the first two: 甲、乙等5项指标. */
function someOf(telling: Telling, leaves: readonly Leaf[]): Fact {
  if (leaves.length <= MOST_NAMES) return listed(leaves.map(bareNameFact));
  const cells = leaves.flatMap((leaf) => leaf.name.cells);
  const names = {
    text: leaves
      .slice(0, 2)
      .map((leaf) => bareNameFact(leaf).text)
      .join("、"),
    cells: [],
  };
  const count = counted(leaves.flatMap((leaf) => leaf.name.cells[0] ?? []));
  return { text: telling.say("suggestions.some", { names, count }).text, cells };
}

/** Whether every indicator, and the execution where it is weighed, is known to have its full marks. */
function nothingLost(telling: Telling): boolean {
  const all = leavesOf(telling.table).map(({ id }) => telling.scoreOf(id));
  const { weight = null, score = null } = telling.table.funds?.execution ?? {};
  if (weight && !score?.held?.value.gte(weight.value)) return false;
  return all.length > 0 && all.every((each) => each?.weight && each.recorded?.gte(each.weight));
}

type Cause = "missed" | "unexplained" | "reduced" | "reviewed" | "unscored";

const SUGGESTION: Readonly<Record<Cause, PhraseId>> = {
  missed: "suggestions.missed",
  unexplained: "suggestions.unexplained",
  reduced: "suggestions.reduced",
  reviewed: "suggestions.reviewed",
  unscored: "suggestions.unscored",
};

/** Every indicator that lost points, missed its target or has no score stands under exactly one cause. */
function causesOf(telling: Telling): Readonly<Record<Cause, readonly Leaf[]>> {
  const causes: Record<Cause, Leaf[]> = { missed: [], unexplained: [], reduced: [], reviewed: [], unscored: [] };
  const all = leavesOf(telling.table);
  const unscored = new Set(telling.unscoredOf(all));
  for (const leaf of all) {
    const score = telling.scoreOf(leaf.id);
    const lost = lostPoints(telling, leaf)?.gt(0) ?? false;
    if (unscored.has(leaf)) causes.unscored.push(leaf);
    else if (score?.met === false && hasReason(leaf)) causes.missed.push(leaf);
    else if (score?.met === false || (lost && leaf.leaf.reason && !hasReason(leaf))) causes.unexplained.push(leaf);
    else if (lost) causes.reduced.push(leaf);
    else if (isReviewedDown(telling, leaf)) causes.reviewed.push(leaf);
  }
  return causes;
}

/** Whether whoever reviewed the scores gave less. */
function isReviewedDown(telling: Telling, { leaf }: Leaf): boolean {
  const { self, review } = leafScores(telling.table, leaf);
  return self?.held != null && (review?.held?.value.lt(self.held.value) ?? false);
}

function problemItems(telling: Telling): Paragraph[] {
  const causes = causesOf(telling);
  const named = (cause: Cause, id: PhraseId): Paragraph[] => {
    const leaves = causes[cause];
    return leaves.length === 0
      ? []
      : [paragraph([telling.say(id, { names: listed(leaves.map((leaf) => lossFact(telling, leaf))) })])];
  };
  const { low, lost, over } = executionProblems(telling);
  const count = counted(scoreCells(telling, causes.unscored));
  return [
    ...named("missed", "problems.missed"),
    ...named("unexplained", "problems.unexplained"),
    ...named("reduced", "problems.reduced"),
    ...named("reviewed", "problems.reviewed"),
    ...(causes.unscored.length > 0 ? [paragraph([telling.say("problems.unscored", { count })])] : []),
    ...(low ? [paragraph([telling.say("problems.execution", { rate: low })])] : []),
    ...(lost ? [paragraph([telling.say("problems.execution-lost", { lost })])] : []),
    ...(over ? [paragraph([over])] : []),
  ];
}

/** 河道清淤（扣2分）; just the name where nothing was lost, or nothing is known. */
function lossFact(telling: Telling, leaf: Leaf): Fact {
  const name = bareNameFact(leaf);
  const lost = lostPoints(telling, leaf);
  if (!lost?.gt(0)) return name;
  const cells = [...weightCells(telling, [leaf]), ...scoreCells(telling, [leaf])];
  const { text, cells: under } = telling.say("problems.loss", { name, lost: derived(lost, cells) });
  return { text, cells: under };
}

/** What is wrong with how the money was spent: a low rate, else points that were lost; more spent than was budgeted. */
function executionProblems(telling: Telling): { low: Fact | null; lost: Fact | null; over: Sentence | null } {
  const { rate } = telling.scores;
  const low = rate?.lt(LOW_EXECUTION) ? fundsRateFact(telling) : null;
  return { low, lost: low ? null : executionLoss(telling), over: overspent(telling) };
}

function executionLoss({ table }: Telling): Fact | null {
  const { weight = null, score = null } = table.funds?.execution ?? {};
  const lost = score?.held && weight?.value.minus(score.held.value);
  return weight && score && lost?.gt(0) ? derived(lost, [...weight.cells, score.cell]) : null;
}

/** From this rate on forms ask for no explanation (四川: 执行率<90% 须说明). */
const LOW_EXECUTION = 0.9;

function ownWords(telling: Telling, box: "problems" | "measures", id: PhraseId): Paragraph[] {
  const entry = telling.table.conclusion[box];
  if (!entry?.held || !explains(entry.text)) return [];
  const text = textFact(entry);
  const said: Sentence[] = text ? [telling.say(id, { text })] : [];
  return said.length > 0 ? [paragraph(said)] : [];
}
