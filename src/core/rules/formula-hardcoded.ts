import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import type { IndicatorNode } from "../evaluation/indicator";
import { rowsOf, type Row } from "./facts/rows";
import { defineRule, type Draft } from "./rule";

/** So many neighbours with formulas make a typed number stand out. */
const LEAST_FORMULAS = 2;

/** Where the rows of one column and group compute, a typed number among them is told. */
export const formulaHardcoded = defineRule({
  meta: {
    id: "formula-hardcoded",
    severity: "warning",
    messages: { typed: ["value", "count"] },
    needs: ["indicators"],
    yields: [],
    clause: "Excel：公式被覆盖",
  },
  check: (context) => {
    const groups = new Map<IndicatorNode, Row[]>();
    for (const row of rowsOf(context)) {
      const group = row.placed.ancestors[0] ?? row.node;
      const rows = groups.get(group);
      if (rows) rows.push(row);
      else groups.set(group, [row]);
    }
    const drafts: Draft[] = [];
    for (const rows of groups.values()) {
      drafts.push(...typedAmong(rows, ({ score }) => score?.entry ?? null));
      drafts.push(...typedAmong(rows, ({ node }) => node.weight.cell));
    }
    return drafts;
  },
});

function typedAmong(rows: readonly Row[], entryOf: (row: Row) => Entry<Dec> | null): Draft[] {
  const held = rows.flatMap((row) => {
    const entry = entryOf(row);
    return entry?.held && entry.cell.row === row.measures.row ? [{ row, entry, held: entry.held }] : [];
  });
  const formulas = held.filter(({ held: { formula } }) => formula !== undefined);
  const typed = held.filter(({ held: { formula } }) => formula === undefined);
  if (formulas.length < LEAST_FORMULAS || typed.length * 2 > formulas.length) return [];
  return typed.map(({ row, entry }) => ({
    message: "typed",
    values: { value: entry.text.trim(), count: formulas.length },
    primary: entry.cell,
    found: entry.text.trim(),
    path: row.path,
  }));
}
