import { leafScores } from "../evaluation/score-entries";
import type { SubRow } from "../evaluation/indicator";
import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import type { Leaf, Placed } from "../evaluation/walk";
import { weightCells } from "./cells-under";
import { derived, inline, numberFact, type Fact } from "./fact";
import { actualFact, targetFact } from "./measure-fact";
import { lostPoints } from "./lost-points";
import { headingName, labelOf, nameFact } from "./node-label";
import { achievement } from "./achievement";
import { asksForReason, missingReason, reasonSentences } from "./reason";
import type { Paragraph, Sentence } from "./report";
import { paragraph } from "./say";
import type { Telling } from "./telling";

/** One indicator told whole: what was to be done, what was done, why not, and the score. */
export function indicatorParagraph(telling: Telling, placed: Placed<Leaf>): Paragraph {
  const { leaf } = placed.node;
  const label = labelOf(telling, placed);
  const reasons = reasonSentences(telling, placed.node);
  const done = [...achievement(telling, placed.node), ...leaf.subRows.map((sub) => subRowSentence(telling, sub))];
  // Where nothing is told of what was done, the score comes first: a reason needs something that it is the reason of.
  const reasonLast = done.length === 0 && asksForReason(telling, placed.node);
  const scored = scoreSentences(telling, placed.node, reasons.length > 0 && !reasonLast);
  const told = [
    ...done,
    ...(reasonLast ? [...scored, ...reasons] : [...reasons, ...scored]),
    ...missingReason(telling, placed.node),
  ];
  return paragraph([{ ...label, text: `${label.text}${told.length > 0 ? "：" : "。"}` }, ...told]);
}

/** What was scored; a blank score is said to be blank, never guessed. */
function scoreSentences(telling: Telling, node: Leaf, explained: boolean): Sentence[] {
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
    recordedSentence(telling, node, score, explained),
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

const HUNDRED = 100;

/** Rules that hold a score against the formula: where one speaks, the formula's figure is told too. */
const CONTESTING = new Set(["score-not-proportional", "score-full-unmet", "score-cut-met", "score-raw-percentage"]);

function recordedSentence(telling: Telling, node: Leaf, score: Fact, explained: boolean): Sentence {
  const held = node.weight.cell?.held ?? node.weight.label;
  if (isShared(node)) return telling.say("score.shared", { score });
  const lost = lostPoints(telling, node);
  if (!lost || !held) return telling.say("score.only", { score });
  // Marks of a hundred beside a weight that is none: without a word 90 would read as more than the weight.
  if (telling.scoreOf(node.id)?.weight?.eq(HUNDRED) && !held.value.eq(HUNDRED) && lost.gte(0)) {
    const facts = { score, lost: derived(lost, score.cells) };
    return telling.say(lost.gt(0) ? "score.of-hundred-lost" : "score.of-hundred", facts, held.cells);
  }
  const weight = weightCells(telling, [node]);
  if (lost.lt(0)) return telling.say("score.above", { score }, weight);
  const name = nameFact(node);
  if (lost.gt(0)) {
    const facts = { score, lost: derived(lost, [...weight, ...score.cells]), name };
    return telling.say(explained ? "score.lost-explained" : "score.lost", facts);
  }
  // 据此 and 仍 need something said before that they refer to.
  const met = telling.scoreOf(node.id)?.met ?? null;
  const id = met === null ? "score.full" : met ? "score.full-met" : "score.full-unmet";
  return telling.say(id, { score, name }, weight);
}

function reviewSentence(telling: Telling, review: Entry<Dec> | null): Sentence[] {
  const score = numberFact(review);
  return score ? [telling.say("score.review", { score })] : [];
}

/** Several indicators may have one score: it is none of their own. */
function isShared({ leaf }: Leaf): boolean {
  return Object.values(leaf.scores).some(({ sharedWith }) => sharedWith.length > 0);
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
  const name: Fact = {
    text: headingName(inline(sub.name.value).replace(/^其中\s*[：:]?\s*/, "")),
    cells: sub.name.cells,
  };
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
