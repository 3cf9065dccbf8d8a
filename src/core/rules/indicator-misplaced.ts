import { bareName } from "./facts/bare-name";
import { cited, rowsOf, type Row } from "./facts/rows";
import { defineRule } from "./rule";

/** Names that belong to one place, and the groups (level 1 or 2) under which they contradict it. */
const PLACES: readonly {
  readonly name: RegExp;
  readonly not: RegExp;
  readonly belongs: string;
}[] = [
  { name: /(?:资金|预算|经费).{0,4}(?:支付|执行|支出)率$/u, not: /数量|质量|时效/u, belongs: "预算执行率" },
  {
    name: /满意(?:度|率)$/u,
    not: /数量|质量|时效|成本/u,
    belongs: "满意度指标",
  },
  {
    name: /(?:合格|优良|验收通过)率$/u,
    not: /数量|时效|成本|经济效益/u,
    belongs: "质量指标",
  },
  {
    name: /(?:及时率|及时性|按时完成率|按期完成率|完成时间|完成时限)$/u,
    not: /数量|质量|成本/u,
    belongs: "时效指标",
  },
  {
    name: /(?:人数|次数|人次|场次|个数|数量)$/u,
    not: /时效|成本/u,
    belongs: "数量指标",
  },
  {
    name: /(?:总成本|单位成本|成本节约率|成本控制率|成本控制数|总投资)$/u,
    not: /数量|质量|时效/u,
    belongs: "成本指标",
  },
];

/** An indicator stands under the level that its name speaks of; only contradictions beyond doubt are told. */
export const indicatorMisplaced = defineRule({
  meta: {
    id: "indicator-misplaced",
    severity: "info",
    messages: { misplaced: ["indicator", "group", "belongs"] },
    needs: ["indicators"],
    yields: [{ to: "execution-double-counted", how: "follow" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const name = bareName(row.node.name.value);
      const place = PLACES.find((one) => one.name.test(name));
      const group = groupOf(row);
      if (!place || group === null || !place.not.test(group)) return [];
      return [
        {
          message: "misplaced",
          values: {
            indicator: row.node.name.value,
            group,
            belongs: place.belongs,
          },
          primary: row.nameCell.row === row.measures.row ? row.nameCell : (row.weightCell ?? row.nameCell),
          cells: cited(row),
          expected: place.belongs,
          found: group,
          path: row.path,
        },
      ];
    }),
});

/** The nearest group; a name that speaks of its own group, 投诉处理及时率 under 质量和时效, contradicts nothing. */
function groupOf({ placed: { ancestors } }: Row): string | null {
  return ancestors.at(-1)?.name.value ?? null;
}
