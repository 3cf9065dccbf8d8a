import type { Dec } from "../../evaluation/decimal";
import type { Entry } from "../../evaluation/sourced";
import type { EvaluationTable } from "../../evaluation/table";
import { walk } from "../../evaluation/walk";
import { fundsBlocksOf } from "../../score/funds-blocks";
import { AMOUNT_ROLES } from "./funds";

/** Every cell of the table that is to hold a weight, a score or an amount, each once, in no particular order. */
export function numberEntries(table: EvaluationTable): readonly Entry<Dec>[] {
  const entries: (Entry<Dec> | null | undefined)[] = [];
  for (const { node } of walk(table)) {
    entries.push(node.weight.cell, ...Object.values(node.subtotal));
    if (node.leaf) entries.push(...Object.values(node.leaf.scores).map(({ entry }) => entry));
  }
  for (const block of fundsBlocksOf(table)) {
    for (const row of block.rows) entries.push(...AMOUNT_ROLES.map((role) => row[role]), row.weight, row.score);
    entries.push(block.execution?.score, block.execution?.reviewScore);
  }
  entries.push(table.totals.weight, ...Object.values(table.totals.scores));
  const distinct = new Map<string, Entry<Dec>>();
  for (const entry of entries) if (entry) distinct.set(`${entry.cell.row},${entry.cell.column}`, entry);
  return [...distinct.values()];
}
