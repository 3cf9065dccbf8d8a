import { once } from "./once";
import { walk } from "../../evaluation/walk";
import type { RuleContext } from "../rule";
import { unfilledCells } from "./execution";
import { fundsBlocksOf } from "../../score/funds-blocks";
import type { Cause } from "./follow-key";
import { rowsOf, type Row } from "./rows";

/** Whether an indicator is missing its weight: it is scored or has a target, the layout has weights, its cell is blank. */
export function lacksWeight(row: Row): boolean {
  const { weight } = row.node;
  const { target, adjustedTarget } = row.measures;
  const used = row.judged.recorded !== null || Boolean(target?.held) || Boolean(adjustedTarget?.held);
  return used && weight.cell?.state === "blank" && weight.label === null && !row.node.optional;
}

/**
 * Every place whose weight is missing from the sums, with the finding that tells of it: blank, unreadable or an error
 * value, in an indicator or in the execution row.
 */
export const unweighed = once((context: Pick<RuleContext, "table" | "scores">): readonly Cause[] => {
  const { table } = context;
  const causes: Cause[] = [];
  for (const { node } of walk(table)) {
    const entry = node.weight.cell;
    if (entry?.state === "unreadable") causes.push({ rule: "weight-not-numeric", primary: entry.cell });
    if (entry?.state === "error") causes.push({ rule: "formula-error", primary: entry.cell });
  }
  for (const row of rowsOf(context)) {
    const cell = row.node.weight.cell?.cell;
    if (cell && lacksWeight(row)) causes.push({ rule: "weight-missing", primary: cell });
  }
  for (const block of fundsBlocksOf(table)) {
    const cell = unfilledCells(block)[0];
    if (cell) causes.push({ rule: "execution-row-unfilled", primary: cell });
    const entry = block.rows[block.totalRow ?? -1]?.weight;
    if (entry?.state === "unreadable") causes.push({ rule: "weight-not-numeric", primary: entry.cell });
    if (entry?.state === "error") causes.push({ rule: "formula-error", primary: entry.cell });
  }
  return causes;
});
