import { leavesOf, leavesUnder, weightCells } from "../cells-under";
import { counted, derived, listed, type Fact } from "../fact";
import { blockFact } from "../head-facts";
import { bareNameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import { paragraph, placeholder } from "../say";
import type { Telling } from "../telling";

/** 评价指标体系: how many indicators, and how the weights are split over the first level. */
export function indicatorSystem(telling: Telling): ReportPart[] {
  const all = leavesOf(telling.table);
  if (all.length === 0) return [part(null, { paragraphs: [placeholder("评价指标体系")] })];
  const count = counted(all.flatMap((leaf) => leaf.name.cells[0] ?? []));
  const { blocks } = telling.table;
  if (blocks.length > 1) {
    // Groups of several goals or projects have the same names: they are told by whom they belong to.
    const names = listed(blocks.map((_, at) => blockFact(telling, at)));
    return [part(null, { paragraphs: [paragraph([telling.say("system.blocks", { count, names })])] })];
  }
  const firstLevel = telling.table.blocks.flatMap((block) => block.roots);
  const roots = firstLevel.some((root) => root.children.length > 0) ? firstLevel : [];
  const parts = roots.map((root): Fact => {
    const points = telling.sumOf(root.id)?.points ?? telling.scoreOf(root.id)?.points;
    const name = bareNameFact(root);
    if (!points) return name;
    const weight = derived(points, weightCells(telling, leavesUnder(root)), 4);
    const { text, cells } = telling.say("result.weight-part", { name, weight });
    return { text, cells };
  });
  const sentence =
    parts.length > 1
      ? telling.say("system.parts", { count, parts: listed(parts) })
      : telling.say("system.count", { count });
  return [part(null, { paragraphs: [paragraph([sentence])] })];
}
