import { leafScores } from "../../evaluation/score-entries";
import { valueOf } from "../../evaluation/sourced";
import { leaves } from "../../evaluation/walk";
import { derived, percent } from "../fact";
import { UNFILLED } from "../level-table";
import { nameFact } from "../node-label";
import { part, type ReportPart } from "../part";
import { distinct, paragraph } from "../say";
import type { Telling } from "../telling";

/** 评分表: every indicator with its groups, weight, score and 得分率. */
export function scoreTable(telling: Telling): ReportPart[] {
  const rows: string[][] = [];
  const cells = [];
  for (const { node, ancestors } of leaves(telling.table)) {
    const score = leafScores(telling.table, node.leaf).self;
    const weight = node.weight.cell?.held ?? node.weight.label;
    const recorded = valueOf(score);
    rows.push([
      ...[0, 1].map((level) => (ancestors[level] ? nameFact(ancestors[level]).text : "")),
      nameFact(node).text,
      weight ? derived(weight.value, []).text : "—",
      recorded ? derived(recorded, []).text : telling.scored ? UNFILLED : "—",
      recorded && weight?.value.gt(0) ? percent(recorded.div(weight.value), []).text : "—",
    ]);
    cells.push(...node.name.cells, ...(weight?.cells ?? []), ...(score ? [score.cell] : []));
  }
  if (rows.length === 0) return [];
  const header = ["一级指标", "二级指标", "三级指标", "权重", "得分", "得分率"];
  return [
    part(null, { paragraphs: [paragraph([telling.say("table.caption", {}, distinct(cells))], { header, rows })] }),
  ];
}
