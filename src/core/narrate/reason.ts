import type { Leaf } from "../evaluation/walk";
import { isInstruction } from "../measure/instruction";
import { normalForm } from "../measure/normal-form";
import { textFact } from "./fact";
import { lostPoints } from "./lost-points";
import type { Sentence } from "./report";
import type { Telling } from "./telling";

/** What the row's own 偏差原因 or 评分说明 says; nothing is explained that the sheet does not explain. */
export function reasonSentences(telling: Telling, node: Leaf): Sentence[] {
  const entry = node.leaf.reason;
  const reason = entry && explains(entry.text) ? textFact(entry) : null;
  if (!entry || !reason) return [];
  if (!asksForReasons(telling, entry.cell.column)) return [telling.say("reason.note", { reason })];
  if (telling.scoreOf(node.id)?.met === false) return [telling.say("reason.deviation", { reason })];
  return [telling.say(lostPoints(telling, node)?.gt(0) ? "reason.deduction" : "reason.remark", { reason })];
}

/** That the form asks for a reason and the row gives none. */
export function missingReason(telling: Telling, node: Leaf): Sentence[] {
  const entry = node.leaf.reason;
  if (!entry || explains(entry.text) || !asksForReasons(telling, entry.cell.column)) return [];
  if (telling.scoreOf(node.id)?.met === false) return [telling.say("reason.none-deviation", {}, [entry.cell])];
  return lostPoints(telling, node)?.gt(0) ? [telling.say("reason.none-deduction", {}, [entry.cell])] : [];
}

/** Whether the row stands under a column that asks for reasons. */
export function asksForReason(telling: Telling, { leaf }: Leaf): boolean {
  return leaf.reason !== null && asksForReasons(telling, leaf.reason.cell.column);
}

/** Whether the row's reason cell explains anything. */
export function hasReason(node: Leaf): boolean {
  return node.leaf.reason?.held != null && explains(node.leaf.reason.text);
}

/** 无 and its like explain nothing. */
export function isNoReason(text: string): boolean {
  return /^\s*(无|没有|暂无|不适用|无偏差|无原因|[-—–/\\]*)?[。.]?\s*$/.test(text);
}

/** Whether a text says anything of its own: neither 无 nor what the form tells the writer to write. */
export function explains(text: string): boolean {
  return !isNoReason(text) && !isInstruction(normalForm(text));
}

/** A column headed 偏差原因分析及改进措施 asks for reasons; one headed 评分说明 or 备注 takes any remark. */
function asksForReasons(telling: Telling, column: number): boolean {
  const header = telling.table.columns.find((each) => each.column === column && each.role === "reason")?.header ?? "";
  return /偏差|原因|改进|扣分|未完成/.test(header);
}
