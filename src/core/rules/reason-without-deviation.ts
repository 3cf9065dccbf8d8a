import { normalForm } from "../measure/normal-form";
import { onOneScale } from "../measure/same-unit";
import { givesReason } from "./facts/reasons";
import { cited, rowsOf, type Row } from "./facts/rows";
import { isFull, scoredRows } from "./facts/scored-rows";
import { actualText, targetOf, targetText } from "./facts/target";
import { defineRule } from "./rule";

/** Words of a shortfall; a remark ("已按合同验收") is none. */
const SHORTFALL =
  /未(?:能|完成|达|按)|没有完成|不足|滞后|延迟|延期|推迟|影响|由于|因为|^因|原因|偏差|困难|不够|缺乏|欠缺|较慢|低于|变动|变化|暂停|取消|疫情|天气|下一步|今后|加强|改进|措施/u;
const NONE = /无偏差|没有偏差|不存在偏差|未出现偏差|无未完成/u;

/** A reason for a shortfall has a shortfall: nothing deviates here and the score is full. */
export const reasonWithoutDeviation = defineRule({
  meta: {
    id: "reason-without-deviation",
    severity: "info",
    messages: { "no-deviation": ["reason"] },
    needs: ["scores", "weights", "target-column", "actual-column", "reason-column", "indicators"],
    yields: [],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const full = new Set(
      scoredRows(context)
        .filter(isFull)
        .map(({ row }) => row),
    );
    return rowsOf(context).flatMap((row) => {
      const { reason } = row.measures;
      const text = normalForm(reason?.text ?? "");
      if (!reason || reason.cell.row !== row.measures.row || !givesReason(reason)) return [];
      if (!SHORTFALL.test(text) || NONE.test(text) || !full.has(row) || deviates(row)) return [];
      return [
        {
          message: "no-deviation",
          values: { reason: reason.text.trim() },
          primary: reason.cell,
          cells: cited(row, reason, targetOf(row), row.measures.actual, row.score?.entry),
          found: reason.text.trim(),
          path: row.path,
        },
      ];
    });
  },
});

/** Either way; an over-fulfilment may well be explained. */
function deviates(row: Row): boolean {
  const { met, target, actual, band, weight } = row.judged;
  if (band) return !weight || !band.high.eq(weight);
  if (met !== true) return true;
  if (target.kind === "number" && actual.kind === "number") {
    const scale = onOneScale(target, actual);
    return !("target" in scale) || !scale.target.eq(scale.actual);
  }
  return normalForm(targetText(row)) !== normalForm(actualText(row)) && actual.kind !== "grade";
}
