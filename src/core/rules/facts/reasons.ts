import type { FundsRow } from "../../evaluation/funds";
import type { Entry } from "../../evaluation/sourced";
import type { EvaluationTable } from "../../evaluation/table";
import { leaves } from "../../evaluation/walk";
import { normalForm } from "../../measure/normal-form";
import { readSentinel } from "../../measure/sentinel";
import { isInstruction } from "../../measure/instruction";
import type { Row } from "./rows";

const NO_REASON =
  /^(?:无|没有|无偏差|无原因|无说明|无变化|无调整|不适用|不存在|未发现|暂无|正常|是|否|已完成|完成|全部完成|达标|达到目标)[。.;]*$/u;

/** Whether a text gives a reason: blank, 无, "—" and the form's own instruction are none. */
export function isReason(text: string): boolean {
  const plain = normalForm(text);
  return readSentinel(plain) === null && !NO_REASON.test(plain) && !isInstruction(plain);
}

export function givesReason(entry: Entry<string> | null | undefined): boolean {
  return entry != null && entry.state === "held" && isReason(entry.text);
}

const EXECUTION =
  /执行率|预算执行|支出进度|支付进度|结余|结转|节余|尾款|质保金|(?:未|没有)(?:支付|支出|拨付|结算)|(?:资金|经费|款项?|预算|指标).{0,4}(?:未|没有)(?:能|完全|全部)?(?:执行|使用|到位|下达)|(?:支付|支出|执行|拨付|下达)(?:较|偏|进度)?(?:慢|晚|低|滞后)/u;
const ADJUSTMENT =
  /预算.{0,6}(?:调整|追加|调减|调增|追减|压减|核减|收回)|追加|调减|调增|追减|核减|调整后|年中.{0,4}调整|资金调整/u;

/** A reason for a low execution: beside the funds, or in words that name it anywhere in the form. */
export function explainsExecution(table: EvaluationTable, row: FundsRow): boolean {
  return givesReason(row.reason) || reasonTexts(table).some((text) => EXECUTION.test(text));
}

/** A reason for a budget that changed during the year. */
export function explainsAdjustment(table: EvaluationTable, row: FundsRow): boolean {
  return givesReason(row.reason) || reasonTexts(table).some((text) => ADJUSTMENT.test(text));
}

/** Everything that the form says in its boxes and its reason column, in normal form, without its own instructions. */
function reasonTexts(table: EvaluationTable): readonly string[] {
  const texts: string[] = [];
  for (const { node } of leaves(table))
    if (node.leaf.reason && givesReason(node.leaf.reason)) texts.push(node.leaf.reason.text);
  return [...texts, ...boxes(table)].map(normalForm);
}

function boxes({ conclusion }: EvaluationTable): readonly string[] {
  return [conclusion.conclusion, conclusion.problems, conclusion.measures, conclusion.reasons].flatMap((entry) =>
    entry && givesReason(entry) ? [entry.text] : [],
  );
}

/**
 * A reason for a row: in its own reason cell, or in a box of the form that names the indicator. A name is named when a
 * stretch of four of its characters stands in the text.
 */
export function explainsRow(table: EvaluationTable, row: Row): boolean {
  if (givesReason(row.measures.reason) || row.measures.subRows.some((sub) => givesReason(sub.measures.reason)))
    return true;
  const name = normalForm(row.node.name.value).replace(/^指标\d+:/u, "");
  return boxes(table).some((text) => names(normalForm(text), name));
}

function names(text: string, name: string): boolean {
  const length = Math.min(4, name.length);
  if (length < 2) return false;
  for (let start = 0; start + length <= name.length; start += 1) {
    if (text.includes(name.slice(start, start + length))) return true;
  }
  return false;
}

/** Whether the form has any place where a reason could stand. */
export function hasPlaceForReasons(table: EvaluationTable): boolean {
  const { conclusion, problems, measures, reasons } = table.conclusion;
  return (
    table.columns.some(({ role }) => role === "reason") ||
    [conclusion, problems, measures, reasons].some((box) => box !== null)
  );
}
