import type { Dec } from "../evaluation/decimal";
import { valueOf } from "../evaluation/sourced";
import { conversion } from "../measure/unit";
import { normalForm } from "../measure/normal-form";
import { withinTolerance } from "../score/tolerance";
import { figure } from "./facts/figures";
import { totalRows } from "./facts/funds";
import { cited, rowsOf, type Row } from "./facts/rows";
import { actualText } from "./facts/target";
import { defineRule } from "./rule";

/** Names that mean the whole project's cost, not a unit price. */
const WHOLE =
  /总(?:成本|投资|支出|费用|经费|花费)|(?:成本|投资|支出|经费|资金|费用)总额|^项目(?:成本|支出|经费|资金)(?:控制)?(?:数|额)?$/u;
const PART = /单位|人均|每|平均|单项|率|比例|占比|节约|降低/u;

/** An indicator of the whole cost agrees with what the funds block says was executed. */
export const fundsCostMismatch = defineRule({
  meta: {
    id: "funds-cost-mismatch",
    severity: "warning",
    messages: { differs: ["indicator", "actual", "executed", "unit"] },
    needs: ["funds", "actual-column", "indicators"],
    yields: [
      { to: "funds-unit", how: "follow", where: "table" },
      { to: "score-full-unmet", how: "follow" },
      { to: "actual-copies-sign", how: "follow" },
    ],
    clause: "财预〔2020〕10号",
  },
  check: (context) => {
    const costs = rowsOf(context).filter(isWholeCost);
    const [total] = totalRows(context.table);
    const executed = valueOf(total?.row.executed);
    const unit = total?.block.amountUnit?.value;
    if (costs.length === 0 || !total?.row.executed || !executed?.gt(0) || !unit)
      return { inapplicable: { id: "not-applicable.whole-cost" } };
    const executedCell = total.row.executed.cell;
    return costs.flatMap((row) => {
      const actual = amountIn(row, unit);
      const entry = row.measures.actual;
      if (!actual || !entry || withinTolerance(actual.value, executed, actual.decimals)) return [];
      return [
        {
          message: "differs",
          values: {
            indicator: row.node.name.value,
            actual: figure(actual.value),
            executed: figure(executed),
            unit,
          },
          primary: entry.cell,
          cells: [...cited(row, entry), executedCell],
          expected: figure(executed),
          found: figure(actual.value),
          path: row.path,
        },
      ];
    });
  },
});

function isWholeCost(row: Row): boolean {
  const name = normalForm(row.node.name.value);
  const groups = row.path.slice(0, -1).some((group) => group.includes("成本"));
  return WHOLE.test(name) && !PART.test(name) && groups;
}

/** The actual in the funds block's unit, at the decimals that it shows there; null for what is no amount. */
function amountIn(row: Row, unit: string): { readonly value: Dec; readonly decimals: number } | null {
  const { actual } = row.judged;
  if (actual.kind !== "number") return null;
  const factor = conversion(actual.unit ?? "", unit);
  if (!factor) return null;
  const shown = /\.(\d+)/u.exec(actualText(row))?.[1]?.length ?? 0;
  return {
    value: actual.value.times(factor),
    decimals: Math.max(0, shown - Math.round(Math.log10(factor.toNumber()))),
  };
}
