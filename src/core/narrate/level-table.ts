import type { CellRef } from "../grid/address";
import { leavesUnder, summedCells, weightCells } from "./cells-under";
import { derived, percent } from "./fact";
import { unweighedUnder } from "./group-sentence";
import { bareNameFact } from "./node-label";
import { blockName } from "./head-facts";
import type { Paragraph } from "./report";
import { distinct, paragraph } from "./say";
import type { Telling } from "./telling";

/** What stands where a score was never filled in. */
export const UNFILLED = "（得分未填）";

/** The first level's weights, scores and 得分率 as a table; null where the form has no groups or no scores. */
export function levelTable(telling: Telling): Paragraph | null {
  const { blocks } = telling.table;
  const roots = blocks.flatMap((block) => block.roots).filter((root) => root.children.length > 0 || root.leaf);
  if (roots.length < 2 || roots.every((root) => root.depth > 1)) return null;
  // Groups of several goals have the same names.
  const goalOf = new Map(
    blocks.length < 2
      ? []
      : blocks.flatMap(({ roots }, at) => roots.map(({ id }) => [id, `${blockName(telling, at)}：`])),
  );
  const rows: string[][] = [];
  const cells: CellRef[][] = [];
  for (const root of roots) {
    const below = leavesUnder(root);
    const [weights, scores] = [weightCells(telling, below), summedCells(telling, below)];
    const sum = telling.sumOf(root.id);
    const own = telling.scoreOf(root.id);
    const points = sum?.points ?? own?.points ?? null;
    const score = sum?.recordedScore ?? own?.recorded ?? null;
    const whole = score !== null && (sum?.unscored.length ?? 0) === 0;
    const rate =
      whole && points?.gt(0) && unweighedUnder(telling, root).length === 0 ? percent(score.div(points), []).text : "—";
    const scored = score ? derived(score, []).text + (whole ? "" : UNFILLED.replace("得分", "部分得分")) : UNFILLED;
    rows.push([
      (goalOf.get(root.id) ?? "") + bareNameFact(root).text,
      points ? derived(points, [], 4).text : "—",
      scored,
      rate,
    ]);
    cells.push(distinct([...root.name.cells, ...weights, ...scores]));
  }
  const caption = telling.say("result.table", {}, distinct(cells.flat()));
  return paragraph([caption], { header: ["指标", "权重", "得分", "得分率"], rows, cells });
}
