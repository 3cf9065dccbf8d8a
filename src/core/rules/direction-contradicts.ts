import { directionOfName } from "../score/direction";
import { bareName } from "./facts/bare-name";
import { cited, rowsOf, type Row } from "./facts/rows";
import { targetOf } from "./facts/target";
import { defineRule } from "./rule";

/** Less is better of these too, but not always: 成本控制率 may be what was saved, and a period may be one to last. */
const EITHER = /变动|调整|[管控]控|控制|标准|周期|[时期]限|工期|时间|时长/u;
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
  if (direction.sign.startsWith(">") && directionOfName(name) === "<=" && !EITHER.test(name)) return "less-is-better";
  return direction.sign.startsWith("<") && MORE.test(name) && !/投诉|差错|不|未/u.test(name) ? "more-is-better" : null;
}
