import type { Block } from "../evaluation/indicator";
import { a1 } from "../grid/address";
import { bareName } from "./facts/bare-name";
import { rowsOf, type Row } from "./facts/rows";
import { defineRule } from "./rule";

/** Names of levels stand in every form more than once. */
const LEVEL =
  /^(?:数量|质量|时效|成本|进度|(?:经济|社会|生态|生态环境|环境)(?:效益|成本)|可持续影响|可持续发展|服务对象满意度|满意度|产出|效益|效果)(?:指标)?$/u;

/** A level-3 name stands once in a block. A name merged over its rows is one name. */
export const indicatorDuplicate = defineRule({
  meta: {
    id: "indicator-duplicate",
    severity: "warning",
    messages: { twice: ["indicator", "first"] },
    needs: ["indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const seen = new Map<Block, Map<string, Row>>();
    return rowsOf(context).flatMap((row) => {
      const name = bareName(row.node.name.value);
      if (name.length < 2 || LEVEL.test(name) || row.measures.placeholder) return [];
      const inBlock = seen.get(row.placed.block) ?? new Map<string, Row>();
      seen.set(row.placed.block, inBlock);
      const first = inBlock.get(name);
      if (!first) inBlock.set(name, row);
      if (!first || sameName(first, row)) return [];
      return [
        {
          message: "twice",
          values: { indicator: row.node.name.value, first: a1(first.nameCell) },
          primary: row.nameCell,
          cells: [row.nameCell, first.nameCell],
          path: row.path,
        },
      ];
    });
  },
});

/** One cell over several rows, or the same name continued by the next row of a list without merges. */
function sameName(a: Row, b: Row): boolean {
  return a.nameCell.row === b.nameCell.row && a.nameCell.column === b.nameCell.column;
}
