import type { Head } from "../evaluation/head";
import type { TableKind } from "../evaluation/table";
import type { RoleColumn } from "./role-column";
import type { LogicalCell } from "./expand-merges";
import { firstLevelTheme } from "./lexicon/levels";
import { hasBudgetWord } from "./lexicon/titles";
import { fold, headerKey } from "./normalise";

/** What sort of form it is, from its title, its labels and its columns. */
export function classifyTable(head: Head, labels: readonly LogicalCell[], columns: readonly RoleColumn[]): TableKind {
  const title = fold(head.title?.value ?? "");
  const has = (role: RoleColumn["role"]): boolean => columns.some((column) => column.role === role);
  const levels = columns.filter(({ role }) => /^level\d$/.test(role));
  const planned = columns.length > 0 && !has("actual") && !has("score") && (has("target") || has("standard"));
  if (planned && /目标.*表|申报/u.test(title)) return "goal-list";
  if (
    /转移支付|区域绩效目标/u.test(title) ||
    labels.some((cell) => /转移支付.*名称|中央主管部门/u.test(fold(cell.text)))
  )
    return "transfer";
  if (/部门.*整体|整体支出|整体绩效/u.test(title)) return "department";
  if (
    columns.length > 0 &&
    !has("target") &&
    !has("standard") &&
    (has("score") || has("coefficient")) &&
    levels.length === 1
  )
    return "summary";
  if (planned) return "goal-list";
  if (/评分表|评分标准|评价指标|评分体系|指标体系/u.test(title)) return "score-table";
  if (/自评/u.test(title)) return "self-evaluation";
  if (/评价表|评价得分/u.test(title)) return "score-table";
  if (has("target") && has("actual")) return "self-evaluation";
  return columns.length === 0 ? "self-evaluation" : "score-table";
}

/** A table needs, beside its columns, one budget word, a funds block or two first-level names (rules.md, end). */
export function isBudgetEvaluation(
  texts: readonly string[],
  hasFunds: boolean,
  firstLevel: readonly string[],
): boolean {
  if (hasFunds || texts.some(hasBudgetWord)) return true;
  return new Set(firstLevel.flatMap((name) => firstLevelTheme(headerKey(name))?.means ?? [])).size >= 2;
}
