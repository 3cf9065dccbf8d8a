import { bareName } from "./facts/bare-name";
import { cited, rowsOf } from "./facts/rows";
import { actualText } from "./facts/target";
import { defineRule } from "./rule";

/** Shares of a whole. 完成率, 增长率 and their like may exceed 100%. */
const SHARE =
  /(?:合格|优良|达标|覆盖|满意|知晓|及时|到位|通过|准确|出勤|参保|入学|巩固|使用|利用|参与|普及|建档|办结|办理|回复|响应|处理|整改|上报|公开|预算执行|预算完成|资金支付|发放|拨付|保障|就业|好评|成活|按时完成|按期完成)率?(?:率|度)$/u;

/** A share of a whole stays within 100%. */
export const actualOver100 = defineRule({
  meta: {
    id: "actual-over-100",
    severity: "warning",
    messages: { over: ["indicator", "actual"] },
    needs: ["actual-column", "indicators"],
    yields: [{ to: "funds-overspent", how: "follow", where: "table" }],
    clause: "财预〔2020〕10号",
  },
  check: (context) =>
    rowsOf(context).flatMap((row) => {
      const { actual } = row.judged;
      const entry = row.measures.actual;
      const over = actual.kind === "number" && actual.unit === "%" && actual.value.gt(100);
      if (!entry || !over || !SHARE.test(bareName(row.node.name.value))) return [];
      const text = actualText(row);
      return [
        {
          message: "over",
          values: { indicator: row.node.name.value, actual: text },
          primary: entry.cell,
          cells: cited(row, entry, row.measures.target),
          expected: "100%",
          found: text,
          path: row.path,
        },
      ];
    }),
});
