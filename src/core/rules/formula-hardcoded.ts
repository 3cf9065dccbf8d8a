import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";

import { fundsBlocksOf } from "../score/funds-blocks";
import { rowsOf, type Row } from "./facts/rows";
import { defineRule, type Draft } from "./rule";

/** So many neighbours with formulas make a typed number stand out. */
const LEAST_FORMULAS = 2;

/** Where the rows of one column and group compute (scores, weights, rates), a typed number among them is told. */
export const formulaHardcoded = defineRule({
  meta: {
    id: "formula-hardcoded",
    severity: "warning",
    messages: { typed: ["value", "count"] },
    needs: ["indicators"],
    yields: [
      { to: "score-out-of-range", how: "follow" },
      { to: "score-full-unmet", how: "follow" },
      { to: "score-not-proportional", how: "follow" },
      { to: "score-raw-percentage", how: "follow" },
      { to: "score-cut-met", how: "follow" },
      { to: "score-outside-band", how: "follow" },
      { to: "execution-rate", how: "follow" },
      { to: "number-as-text", how: "follow" },
    ],
    clause: "Excel：公式被覆盖",
  },
  check: (context) => {
    const groups = new Map<object, Row[]>(); // by first level; the rows of a flat list are one group
    for (const row of rowsOf(context)) {
      const group = row.placed.ancestors[0] ?? row.placed.block;
      const rows = groups.get(group);
      if (rows) rows.push(row);
      else groups.set(group, [row]);
    }
    const drafts: Draft[] = [];
    for (const rows of groups.values()) {
      const places = (entryOf: (row: Row) => Entry<Dec> | null): Place[] =>
        rows.map((row) => ({ entry: entryOf(row), row: row.measures.row, path: row.path }));
      drafts.push(...typedAmong(places(({ score }) => score?.entry ?? null)));
      drafts.push(...typedAmong(places(({ node }) => node.weight.cell)));
    }
    for (const block of fundsBlocksOf(context.table)) {
      drafts.push(...typedAmong(block.rows.map(({ rate, row }) => ({ entry: rate, row, path: [] }))));
    }
    return drafts;
  },
});

interface Place {
  readonly entry: Entry<Dec> | null;
  readonly row: number;
  readonly path: readonly string[];
}

function typedAmong(places: readonly Place[]): Draft[] {
  const held = places.flatMap(({ entry, row, path }) =>
    entry?.held && entry.cell.row === row ? [{ path, entry, held: entry.held }] : [],
  );
  const formulas = held.filter(({ held: { formula } }) => formula !== undefined);
  const typed = held.filter(({ held: { formula } }) => formula === undefined);
  if (formulas.length < LEAST_FORMULAS || typed.length * 2 > formulas.length) return [];
  return typed.map(({ path, entry }) => ({
    message: "typed",
    values: { value: entry.text.trim(), count: formulas.length },
    primary: entry.cell,
    found: entry.text.trim(),
    path,
  }));
}
