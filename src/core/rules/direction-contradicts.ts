import { bareName } from "./facts/bare-name";
import { cited, rowsOf, type Row } from "./facts/rows";
import { targetOf } from "./facts/target";
import { defineRule } from "./rule";

/** Names that can only mean "the less the better". */
const LESS =
  /(?:投诉|差错|错误|失误|违约|违规|违法|违纪|事故|伤亡|死亡|超支|返修|逾期|拖欠|故障|上访|信访|缺勤|流失|辍学|损耗|退货)(?:发生)?(?:率|次数|起数|件数|人数|数|数量|量|情况|天数|额|金额)?$|(?:结余|结转结余|结转)(?:率|额)$|(?:^|[^控节降])(?:能耗|成本|费用|开支|排放量)$/u;
/** 成本节约率, 减少支出, 投诉办结率: the name turns round. */
const TURNED =
  /节约|节支|节省|降低|下降|减少|压减|压降|降幅|控制|办结|办理|处理|处置|查处|整改|化解|解决|回复|响应|核算|分担|回收|排查|防范|预防|增收|产出/u;
/** Names that can only mean "the more the better". */
const MORE =
  /(?:满意度|满意率|合格率|优良率|达标率|覆盖率|知晓率|及时率|通过率|到位率|准确率|完成率|办结率|整改率|入学率|就业率|利用率|成活率|成本节约率|保障率|参保率)$/u;

/** The sign of a target goes with its name. "=" contradicts nothing, and no sign is direction-unstated. */
export const directionContradicts = defineRule({
  meta: {
    id: "direction-contradicts",
    severity: "warning",
    messages: {
      "less-is-better": ["indicator", "sign"],
      "more-is-better": ["indicator", "sign"],
    },
    needs: ["target-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const message = contradiction(row);
      const target = targetOf(row);
      if (!message || !target) return [];
      const { direction } = row.judged;
      const signCell = direction?.from === "column" ? row.measures.sign : null;
      return [
        {
          message,
          values: {
            indicator: row.node.name.value,
            sign: SHOWN[direction?.sign ?? "="],
          },
          primary: signCell?.held ? signCell.cell : target.cell,
          cells: cited(row, target, signCell),
          found: target.text.trim(),
          path: row.path,
        },
      ];
    }),
});

const SHOWN = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "=" } as const;

function contradiction(row: Row): "less-is-better" | "more-is-better" | null {
  const { direction, target } = row.judged;
  if (target.kind !== "number" || !direction || direction.from === "name" || direction.from === "assumed") return null;
  const name = bareName(row.node.name.value);
  if (direction.sign.startsWith(">") && LESS.test(name) && !TURNED.test(name)) return "less-is-better";
  return direction.sign.startsWith("<") && MORE.test(name) && !/投诉|差错|不|未/u.test(name) ? "more-is-better" : null;
}
