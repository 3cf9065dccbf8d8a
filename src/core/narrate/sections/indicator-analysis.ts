import type { Block, IndicatorNode } from "../../evaluation/indicator";
import { isLeaf, type Leaf, type Placed } from "../../evaluation/walk";
import { leavesOf, leavesUnder } from "../cells-under";
import { derived, listed } from "../fact";
import { groupSentence } from "../group-sentence";
import { blockName } from "../head-facts";
import { indicatorParagraph } from "../indicator-paragraph";
import { bareNameFact, headingName, labelOf, nameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import type { Sentence } from "../report";
import { paragraph, placeholder } from "../say";
import type { Telling } from "../telling";

/** 指标分析: every indicator under its group, in the sheet's order. */
export function indicatorAnalysis(telling: Telling): ReportPart[] {
  const { blocks } = telling.table;
  const parts = blocks.flatMap((block, index) => blockParts(telling, block, index));
  if (leavesOf(telling.table).length === 0) return [part(null, { paragraphs: [placeholder("各项指标完成情况")] })];
  const opening = openingSentences(telling);
  return opening.length === 0 ? parts : [part(null, { paragraphs: [paragraph(opening)] }), ...parts];
}

/** What holds for the whole table is told once: a column that is blank from top to bottom, figures that are no values. */
function openingSentences(telling: Telling): Sentence[] {
  const { targets, actuals } = telling.blankColumns;
  const all = leavesOf(telling.table);
  return [
    ...(telling.valuesAreWeights
      ? [
          telling.say(
            "targets.weights",
            {},
            all.flatMap(({ leaf }) => leaf.target?.cell ?? []),
          ),
        ]
      : []),
    ...(targets
      ? [
          telling.say(
            "targets.blank",
            {},
            all.flatMap(({ leaf }) => leaf.target?.cell ?? []),
          ),
        ]
      : []),
    ...(actuals
      ? [
          telling.say(
            "actuals.blank",
            {},
            all.flatMap(({ leaf }) => leaf.actual?.cell ?? []),
          ),
        ]
      : []),
  ];
}

/** Several goals or projects on one sheet are told apart by headings of their own. */
function blockParts(telling: Telling, block: Block, index: number): ReportPart[] {
  const roots = block.roots.map((node) => ({ node, ancestors: [], block }));
  const parts = levelParts(telling, roots, 0);
  if (telling.table.blocks.length < 2) return parts;
  return [part(blockName(telling, index), { parts })];
}

/** Indicators side by side are items; where groups stand among them each has a heading, so that the order is kept. */
function levelParts(telling: Telling, children: readonly Placed[], depth: number): ReportPart[] {
  const indicators = children.filter(isPlacedLeaf);
  if (indicators.length === children.length) {
    return [part(null, { items: indicators.map((placed) => indicatorParagraph(telling, placed)) })];
  }
  return children.map((placed) => {
    const heading = headingOf(telling, placed);
    if (isPlacedLeaf(placed)) return part(heading, { paragraphs: [indicatorParagraph(telling, placed)] });
    const { node, block } = placed;
    if (depth >= DEEPEST[telling.depth]) return part(heading, { paragraphs: [paragraph([inShort(telling, node)])] });
    const below = node.children.map((child) => ({ node: child, ancestors: [...placed.ancestors, node], block }));
    const parts = levelParts(telling, below, depth + 1);
    const summary = depth === 0 ? groupSentence(telling, node) : null;
    const paragraphs = summary ? [paragraph([summary])] : [];
    const [only] = parts;
    return only?.heading === null
      ? part(heading, { paragraphs, items: only.items })
      : part(heading, { paragraphs, parts });
  });
}

/** The depth, from 0, at which groups are told in one sentence instead of indicator by indicator. */
const DEEPEST = { level1: 0, level2: 1, indicator: Infinity } as const;

function inShort(telling: Telling, node: IndicatorNode): Sentence {
  const names = listed(leavesUnder(node).map(nameFact));
  return groupSentence(telling, node) ?? telling.say("group.names", { name: bareNameFact(node), names });
}

/** A group that states no weight is headed with what its indicators sum up to. */
function headingOf(telling: Telling, placed: Placed): string {
  const { node } = placed;
  const points = telling.sumOf(node.id)?.points;
  if (isLeaf(node) || node.weight.label || node.weight.cell?.held || !points) {
    return headingName(labelOf(telling, placed).text);
  }
  return telling.say("label.weight", { name: bareNameFact(node), weight: derived(points, []) }).text;
}

function isPlacedLeaf(placed: Placed): placed is Placed<Leaf> {
  return isLeaf(placed.node);
}
