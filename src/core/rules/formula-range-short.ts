import { contains, type CellRef } from "../grid/address";
import type { Dec } from "../evaluation/decimal";
import { inColumn } from "../evaluation/in-column";
import { a1 } from "../grid/address";
import type { Entry } from "../evaluation/sourced";
import { pathOf, walk } from "../evaluation/walk";
import { leavesBelow } from "../score/group-sums";
import { additionIn } from "./facts/formula";
import { AMOUNT_ROLES, totalRows } from "./facts/funds";
import { rowsOf } from "./facts/rows";
import { scoreEntriesBelow } from "./facts/summands";
import { totalEntry } from "./facts/total-entry";
import { defineRule, type Draft } from "./rule";

/** Fewer cells of the group in reach, and the sum means something else. */
const LEAST_COVERED = 2;

/** A SUM reaches every row of its group: total, subtotals, group weights, sums of funds. */
export const formulaRangeShort = defineRule({
  meta: {
    id: "formula-range-short",
    severity: "error",
    messages: { short: ["formula", "missed"] },
    needs: [],
    yields: [],
    clause: "Excel：求和区域",
  },
  check: (context) => {
    const { table, scores } = context;
    const rows = rowsOf(context);
    const weights = rows.flatMap((row) => row.node.weight.cell ?? []);
    const scored = rows.flatMap((row) => row.score?.entry ?? []);
    const drafts = [
      ...shortOf(table.totals.weight, weights, []),
      ...shortOf(totalEntry({ table, scores }), scored, []),
    ];
    for (const placed of walk(table)) {
      const { node } = placed;
      if (node.leaf) continue;
      const weightsBelow = [...leavesBelow(node)].flatMap(({ weight }) => weight.cell ?? []);
      drafts.push(...shortOf(node.weight.cell, weightsBelow, pathOf(placed)));
      const subtotal = inColumn(node.subtotal, scores.column);
      drafts.push(...shortOf(subtotal, scoreEntriesBelow(node, context), pathOf(placed)));
    }
    for (const { block, row: total } of totalRows(table)) {
      for (const role of AMOUNT_ROLES) {
        const parts = block.rows.filter((row) => row.kind === "part").flatMap((row) => row[role] ?? []);
        drafts.push(...shortOf(total[role], parts, []));
      }
    }
    return drafts;
  },
});

function shortOf(entry: Entry<Dec> | null, parts: readonly Entry<Dec>[], path: readonly string[]): Draft[] {
  const formula = entry?.held?.formula;
  const addition = formula === undefined ? null : additionIn(formula);
  if (!entry || formula === undefined || !addition?.sums) return [];
  const { column } = entry.cell;
  const held = distinct(parts.flatMap((part) => (part.held && part.cell.column === column ? [part.cell] : [])));
  const covered = held.filter((cell) => addition.ranges.some((range) => contains(range, cell)));
  const missed = held.filter((cell) => !covered.includes(cell));
  if (missed.length === 0 || covered.length < LEAST_COVERED || missed.length > covered.length) return [];
  return [
    {
      message: "short",
      values: { formula, missed: missed.map(a1).join("、") },
      primary: entry.cell,
      cells: [entry.cell, ...missed],
      found: formula,
      path,
    },
  ];
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [a1(cell), cell])).values()];
}
