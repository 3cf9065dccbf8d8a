import type { Dec } from "../evaluation/decimal";
import type { IndicatorNode } from "../evaluation/indicator";
import { byScoreKind } from "../evaluation/score-entries";
import { valueOf } from "../evaluation/sourced";
import type { CellRef } from "../grid/address";
import { leavesUnder, summedCells, weightCells } from "./cells-under";
import { derived, percent } from "./fact";
import { groupWeightCells, unweighedUnder } from "./group-sentence";
import { blockName } from "./head-facts";
import { bareNameFact } from "./node-label";
import type { Paragraph } from "./report";
import { distinct, paragraph } from "./say";
import type { Telling } from "./telling";

/** What stands where a score was never filled in. */
export const UNFILLED = "（得分未填）";
const PARTLY_UNFILLED = UNFILLED.replace("得分", "部分得分");
const NONE = "—";

interface Row {
  readonly name: string;
  readonly points: Dec | null;
  readonly score: Dec | null;
  /** whole: every score that belongs to it is there. */
  readonly state: "whole" | "part" | "no-rate";
  readonly cells: readonly CellRef[];
}

/** A row as a table of all indicators prints it: weight, score, 得分率. */
export interface RowBeside {
  readonly name: string;
  readonly figures: readonly string[];
  readonly cells: readonly CellRef[];
}

/**
 * The first level's weights, scores and 得分率 as a table, the execution's among them, and what they add up to; null
 * where the form has no groups or no scores.
 */
export function levelTable(telling: Telling): Paragraph | null {
  const { blocks } = telling.table;
  const roots = rootsOf(telling);
  if (roots.length < 2 || roots.every((root) => root.depth > 1)) return null;
  // Groups of several goals have the same names.
  const goalOf = new Map(
    blocks.length < 2
      ? []
      : blocks.flatMap(({ roots }, at) => roots.map(({ id }) => [id, `${blockName(telling, at)}：`])),
  );
  const parts = [...executionRow(telling), ...roots.map((root) => rowOf(telling, root, goalOf.get(root.id) ?? ""))];
  const rows = [...parts, ...totalRow(telling, parts)];
  const cells = rows.map((row) => row.cells);
  const caption = telling.say("result.table", {}, distinct(cells.flat()));
  return paragraph([caption], { header: ["指标", "权重", "得分", "得分率"], rows: rows.map(printed), cells });
}

/** What stands beside the indicators in a table of all of them: the execution's row, and what they make together. */
export function besideIndicators(telling: Telling): Record<"execution" | "total", readonly RowBeside[]> {
  const execution = executionRow(telling);
  const parts = [...execution, ...rootsOf(telling).map((root) => rowOf(telling, root, ""))];
  const told = (row: Row): RowBeside => ({ name: row.name, figures: printed(row).slice(1), cells: row.cells });
  return { execution: execution.map(told), total: totalRow(telling, parts).map(told) };
}

function rootsOf({ table }: Telling): IndicatorNode[] {
  return table.blocks.flatMap((block) => block.roots).filter((root) => root.children.length > 0 || root.leaf);
}

function rowOf(telling: Telling, root: IndicatorNode, goal: string): Row {
  const below = leavesUnder(root);
  const weights = groupWeightCells(root, weightCells(telling, below));
  const own = telling.scoreOf(root.id);
  const sum = telling.sumOf(root.id);
  const unscored = telling.unscoredOf(below).length > 0;
  return {
    name: goal + bareNameFact(root).text,
    points: sum?.points ?? own?.points ?? root.weight.label?.value ?? null,
    score: sum?.recordedScore ?? own?.recorded ?? null,
    state: unscored ? "part" : unweighedUnder(telling, root).length > 0 ? "no-rate" : "whole",
    cells: distinct([...root.name.cells, ...weights, ...summedCells(telling, below)]),
  };
}

/** 预算执行 where the funds block gives it a weight: the groups make the full mark only together with it. */
function executionRow(telling: Telling): Row[] {
  const execution = telling.table.funds?.execution;
  if (!execution?.weight) return [];
  const { weight, score } = execution;
  return [
    {
      name: telling.say("table.execution").text,
      points: weight.value,
      score: valueOf(score),
      state: "whole",
      cells: [...weight.cells, ...(score ? [score.cell] : [])],
    },
  ];
}

/**
 * What the rows add up to, whatever the form prints as its total, of which the text speaks. None where a weight is not
 * known, nor over several projects that have no total together.
 */
function totalRow(telling: Telling, parts: readonly Row[]): Row[] {
  const { table } = telling;
  const points = added(parts.map((row) => row.points));
  const scores = parts.flatMap((row) => row.score ?? []);
  const several = table.blocks.length > 1 && !byScoreKind(table, table.totals.scores).self?.held;
  if (!points || scores.length === 0 || several) return [];
  const whole = scores.length === parts.length && parts.every(({ state }) => state !== "part");
  return [
    {
      name: telling.say("table.total").text,
      points,
      score: added(scores),
      state: !whole ? "part" : parts.some(({ state }) => state === "no-rate") ? "no-rate" : "whole",
      cells: distinct(parts.flatMap(({ cells }) => cells)),
    },
  ];
}

/** Null where one is missing. */
function added(values: readonly (Dec | null)[]): Dec | null {
  return values.reduce((sum, value) => (sum && value ? sum.plus(value) : null));
}

function printed({ name, points, score, state }: Row): string[] {
  const scored = score ? derived(score, []).text + (state === "part" ? PARTLY_UNFILLED : "") : UNFILLED;
  const rate = score && state === "whole" && points?.gt(0) ? percent(score.div(points), []).text : NONE;
  return [name, points ? derived(points, [], 4).text : NONE, scored, rate];
}
