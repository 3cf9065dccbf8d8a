import type { CellRef } from "../../grid/address";
import { leafScores } from "../../evaluation/score-entries";
import { valueOf } from "../../evaluation/sourced";
import { leaves, type Leaf, type Placed } from "../../evaluation/walk";
import { derived, percent, textFact, type Fact } from "../fact";
import { blockName } from "../head-facts";
import { besideIndicators, UNFILLED, type RowBeside } from "../level-table";
import { bareNameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import { distinct, paragraph } from "../say";
import type { Telling } from "../telling";

const LEVELS = ["一级指标", "二级指标", "三级指标", "四级指标"];
const FIGURES = ["权重", "得分", "得分率"];
const MEASURES = ["年度指标值", "实际完成值"];
/** A level that a row does not have. */
const NONE = "—";

/** One row of the table before it is known which columns it needs. */
interface Row {
  readonly names: readonly string[];
  readonly figures: readonly string[];
  readonly cells: readonly CellRef[];
}

/**
 * 评分表: every indicator under its groups, each name in the column of its level, with weight, score and 得分率, between
 * the execution and what all of them make. A figure that the form asks of no indicator has no column; a form that is
 * not scored tells targets and what was done.
 */
export function scoreTable(telling: Telling): ReportPart[] {
  const { blocks } = telling.table;
  const all = leaves(telling.table);
  if (all.length === 0) return [];
  const depths = depthsOf(all);
  const indicators = all.map((placed) => figuresOf(telling, placed.node));
  const scored = indicators.some((figures) => figures.some((figure) => figure !== NONE));
  const rows = all.map((placed, at): Row => {
    const { node } = placed;
    const figures = scored ? (indicators[at] ?? []) : measuresOf(node);
    const [first = NONE, ...names] = namesOf(placed, depths);
    const of = blocks.length > 1 ? `${blockName(telling, blocks.indexOf(placed.block))}：` : "";
    return { names: [of + first, ...names], figures, cells: scored ? scoredCells(telling, node) : toldCells(node) };
  });
  const { execution, total } = scored && addsUp(all) ? besideIndicators(telling) : { execution: [], total: [] };
  const beside = ({ name, figures, cells }: RowBeside): Row => ({
    names: [name, ...depths.slice(1).map(() => NONE)],
    figures,
    cells,
  });
  const told = [...execution.map(beside), ...rows, ...total.map(beside)];
  const header = scored ? FIGURES : MEASURES;
  const kept = header.map((_, at) => told.some(({ figures }) => figures[at] !== NONE));
  const caption = scored ? "table.caption" : "table.unscored";
  const cells = told.map((row) => row.cells);
  const table = {
    header: [
      ...(depths.length > 1 ? depths.map((depth) => LEVELS[depth - 1] ?? NONE) : ["指标"]),
      ...header.filter((_, at) => kept[at]),
    ],
    rows: told.map(({ names, figures }) => [...names, ...figures.filter((_, at) => kept[at])]),
    cells,
    groupColumns: depths.length - 1,
  };
  return [part(null, { paragraphs: [paragraph([telling.say(caption, {}, distinct(cells.flat()))], table)] })];
}

/** Whether the weights are printed as the points that they come to: shares of shares make no sum under their column. */
function addsUp(all: readonly Placed<Leaf>[]): boolean {
  return all.every(({ node: { points, weight, optional } }) => {
    const printed = weight.cell?.held ?? weight.label;
    return points && printed ? points.eq(printed.value) : optional;
  });
}

function scoredCells(telling: Telling, node: Leaf): CellRef[] {
  const weight = node.weight.cell?.held ?? node.weight.label;
  const score = leafScores(telling.table, node.leaf).self;
  return distinct([...node.name.cells, ...(weight?.cells ?? []), ...(score ? [score.cell] : [])]);
}

function toldCells(node: Leaf): CellRef[] {
  return distinct([...node.name.cells, ...factsOf(node).flatMap((fact) => fact?.cells ?? [])]);
}

function factsOf({ leaf }: Leaf): (Fact | null)[] {
  return [textFact(leaf.target), textFact(leaf.actual)];
}

function measuresOf(node: Leaf): string[] {
  return factsOf(node).map((fact) => fact?.text ?? NONE);
}

/** The levels that the form has, outermost first. */
function depthsOf(all: readonly Placed<Leaf>[]): number[] {
  const depths = new Set(all.flatMap(({ node, ancestors }) => [node, ...ancestors].map(({ depth }) => depth)));
  return [...depths].sort((a, b) => a - b);
}

function namesOf({ node, ancestors }: Placed<Leaf>, depths: readonly number[]): string[] {
  const nodes = [...ancestors, node];
  return depths.map((depth) => {
    const named = nodes.find((each) => each.depth === depth);
    return named ? bareNameFact(named).text : NONE;
  });
}

function figuresOf(telling: Telling, node: Leaf): string[] {
  const weight = node.weight.cell?.held ?? node.weight.label;
  const recorded = valueOf(leafScores(telling.table, node.leaf).self);
  return [
    weight ? derived(weight.value, []).text : NONE,
    recorded ? derived(recorded, []).text : telling.scored ? UNFILLED : NONE,
    recorded && weight?.value.gt(0) ? percent(recorded.div(weight.value), []).text : NONE,
  ];
}
