import { normalForm } from "../../measure/normal-form";
import type { RuleContext } from "../rule";
import { rowsOf, type Row } from "./rows";

/** 预算执行率, 预算完成率, 预算资金执行率; not 政府采购执行率, not 资金到位率, not 支付及时率. */
const BUDGET_RATE = /^(?:项目|部门|年度|全年|专项|财政|本年)*预算(?:资金)?(?:执行|完成)(?:率|进度)$/u;
/** Names that mean the execution as well, but may be measured against something else than the budget. */
const PAYMENT_RATE =
  /^(?:项目|年度|全年|专项|财政|本年)*(?:资金|经费)(?:预算)?(?:执行|支付|支出|支付完成|支出完成)(?:率|进度)$/u;

function bareName(name: string): string {
  return normalForm(name)
    .replace(/^(?:指标)?\d+[:.、]/u, "")
    .replace(/\([^()]*\)/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Indicators that are 预算执行率 by another row. */
export function executionIndicators(context: Pick<RuleContext, "table" | "scores">): readonly Row[] {
  return rowsOf(context).filter((row) => BUDGET_RATE.test(bareName(row.node.name.value)));
}

/** The same and 资金支付率, 经费支出进度 …: what would count the execution twice. */
export function executionLikeIndicators(context: Pick<RuleContext, "table" | "scores">): readonly Row[] {
  return rowsOf(context).filter((row) => {
    const name = bareName(row.node.name.value);
    return BUDGET_RATE.test(name) || PAYMENT_RATE.test(name);
  });
}
