import { leafScores } from "../../evaluation/score-entries";
import { valueOf } from "../../evaluation/sourced";
import { leaves, type Leaf, type Placed } from "../../evaluation/walk";
import { derived, percent, textFact, type Fact } from "../fact";
import { UNFILLED } from "../level-table";
import { nameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import { distinct, paragraph } from "../say";
import type { Telling } from "../telling";

const LEVELS = ["一级指标", "二级指标", "三级指标", "四级指标"];
const FIGURES = ["权重", "得分", "得分率"];
const MEASURES = ["年度指标值", "实际完成值"];
/** A level that a row does not have. */
const NONE = "—";

/**
 * 评分表: every indicator under its groups, each name in the column of its level, with weight, score and 得分率. A figure
 * that the form asks of no indicator has no column; a form that is not scored tells targets and what was done.
 */
export function scoreTable(telling: Telling): ReportPart[] {
  const all = leaves(telling.table);
  if (all.length === 0) return [];
  const depths = depthsOf(all);
  const figures = columnsOf(
    FIGURES,
    all.map(({ node }) => figuresOf(telling, node)),
  );
  const scored = figures.header.length > 0;
  const { header, rows } = scored
    ? figures
    : columnsOf(
        MEASURES,
        all.map(({ node }) => measuresOf(node)),
      );
  const cells = all.map(({ node }) => {
    if (!scored) return distinct([...node.name.cells, ...factsOf(node).flatMap((fact) => fact?.cells ?? [])]);
    const weight = node.weight.cell?.held ?? node.weight.label;
    const score = leafScores(telling.table, node.leaf).self;
    return distinct([...node.name.cells, ...(weight?.cells ?? []), ...(score ? [score.cell] : [])]);
  });
  const caption = scored ? "table.caption" : "table.unscored";
  const table = {
    header: [...(depths.length > 1 ? depths.map((depth) => LEVELS[depth - 1] ?? NONE) : ["指标"]), ...header],
    rows: all.map((placed, at) => [...namesOf(placed, depths), ...(rows[at] ?? [])]),
    cells,
    groupColumns: depths.length - 1,
  };
  return [part(null, { paragraphs: [paragraph([telling.say(caption, {}, distinct(cells.flat()))], table)] })];
}

/** The columns that hold something in some row. */
function columnsOf(header: readonly string[], rows: readonly string[][]): { header: string[]; rows: string[][] } {
  const kept = header.map((_, at) => rows.some((row) => row[at] !== NONE));
  return { header: header.filter((_, at) => kept[at]), rows: rows.map((row) => row.filter((_, at) => kept[at])) };
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
    return named ? nameFact(named).text : NONE;
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
