import { leafScores } from "../evaluation/score-entries";
import type { SubRow } from "../evaluation/indicator";
import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import type { Leaf, Placed } from "../evaluation/walk";
import { derived, inline, numberFact, type Fact } from "./fact";
import { actualFact, targetFact } from "./measure-fact";
import { labelOf, nameFact } from "./node-label";
import { achievement } from "./achievement";
import { reasonSentences } from "./reason";
import type { Paragraph, Sentence } from "./report";
import { paragraph } from "./say";
import type { Telling } from "./telling";

/** One indicator told whole: what was to be done, what was done, why not, and the score. */
export function indicatorParagraph(telling: Telling, placed: Placed<Leaf>): Paragraph {
  const { leaf } = placed.node;
  const label = labelOf(telling, placed);
  const told = [
    ...achievement(telling, placed.node),
    ...leaf.subRows.map((sub) => subRowSentence(telling, sub)),
    ...reasonSentences(telling, placed.node),
    ...scoreSentences(telling, placed.node),
  ];
  return paragraph([{ ...label, text: `${label.text}${told.length > 0 ? "：" : "。"}` }, ...told]);
}

/** What was scored; a blank score is said to be blank, never guessed. */
function scoreSentences(telling: Telling, node: Leaf): Sentence[] {
  const { self, review } = leafScores(telling.table, node.leaf);
  if (!telling.scored || !self) return [];
  const score = numberFact(self);
  if (!score || !self.held) {
    const weighed = node.points !== null || node.weight.cell?.held != null || node.weight.label !== null;
    if (self.state === "not-applicable" && !weighed) return [];
    if (self.state !== "unreadable") return [telling.say("score.blank", {}, [self.cell]), ...recomputed(telling, node)];
    const text: Fact = { text: self.text.trim(), cells: [self.cell] };
    return [telling.say("score.unreadable", { text })];
  }
  return [
    ...recordedSentence(telling, node, score),
    ...sharedSentence(telling, node, self.held.cells),
    ...reviewSentence(telling, review),
    ...(telling.findings.some(
      (finding) =>
        CONTESTING.has(finding.rule) &&
        finding.primary.row === self.cell.row &&
        finding.primary.sheet === self.cell.sheet,
    )
      ? recomputed(telling, node)
      : []),
  ];
}

/** Rules that hold a score against the formula: where one speaks, the formula's figure is told too. */
const CONTESTING = new Set(["score-not-proportional", "score-full-unmet", "score-cut-met", "score-raw-percentage"]);

function recordedSentence(telling: Telling, node: Leaf, score: Fact): Sentence[] {
  const indicator = telling.scoreOf(node.id);
  const held = node.weight.cell?.held ?? node.weight.label;
  const [weight, recorded] = [indicator?.weight, indicator?.recorded];
  // Several indicators may share one score: what one of them lost cannot be told.
  if (!weight || !recorded || !held || isShared(telling, node)) return [telling.say("score.only", { score })];
  const lost = weight.minus(recorded);
  if (lost.lt(0)) return [telling.say("score.above", { score }, held.cells)];
  if (lost.eq(0)) return [telling.say("score.full", { score, name: nameFact(node) }, held.cells)];
  return [
    telling.say("score.lost", { score, lost: derived(lost, [...held.cells, ...score.cells]), name: nameFact(node) }),
  ];
}

function reviewSentence(telling: Telling, review: Entry<Dec> | null): Sentence[] {
  const score = numberFact(review);
  return score ? [telling.say("score.review", { score })] : [];
}

function isShared(telling: Telling, node: Leaf): boolean {
  return Object.values(node.leaf.scores).some((entry) => entry.sharedWith.length > 0) && telling.scored;
}

function sharedSentence(telling: Telling, node: Leaf, cells: readonly Fact["cells"][number][]): Sentence[] {
  if (!isShared(telling, node)) return [];
  return [telling.say("score.shared", {}, cells)];
}

function recomputed(telling: Telling, node: Leaf): Sentence[] {
  const score = telling.scoreOf(node.id);
  if (!score?.rounded || score.method === "not-computable") return [];
  const cells = [node.leaf.target, node.leaf.actual, node.leaf.coefficient].flatMap(
    (entry) => entry?.held?.cells ?? [],
  );
  const weight = (node.weight.cell?.held ?? node.weight.label)?.cells ?? [];
  return [telling.say("score.recomputed", { score: derived(score.rounded, [...cells, ...weight]) })];
}

function subRowSentence(telling: Telling, sub: SubRow): Sentence {
  const name: Fact = { text: inline(sub.name.value), cells: sub.name.cells };
  const [target, actual] = [targetFact(sub.measures), actualFact(sub.measures)];
  const score = numberFact(leafScores(telling.table, sub.measures).self);
  const said =
    target && actual
      ? telling.say("sub-row.both", { name, target, actual })
      : target
        ? telling.say("sub-row.target", { name, target })
        : actual
          ? telling.say("sub-row.actual", { name, actual })
          : telling.say("sub-row.name", { name });
  const whole = score ? telling.say("sub-row.score", { text: said, score }) : said;
  return { ...whole, text: `${whole.text}。` };
}
