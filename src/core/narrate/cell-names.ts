import type { CellRef } from "../grid/address";
import type { FundsBlock } from "../evaluation/funds";
import type { Head } from "../evaluation/head";
import type { IndicatorNode, Measures } from "../evaluation/indicator";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";

/** A cell of a table by what it is in it: 产出指标/数量指标/培训场次#target. Found again by recognising, wherever it stands. */
export interface NamedCell {
  readonly name: string;
  readonly cell: CellRef;
  /** As displayed. */
  readonly text: string;
}

/** Every cell of a table that a report can rest on, each once, under a name that no other has. */
export function namedCells(table: EvaluationTable): NamedCell[] {
  const named: NamedCell[] = [];
  const cells = new Set<string>();
  const names = new Map<string, number>();
  const add = (what: string, cell: CellRef | undefined, text: string): void => {
    if (!cell || cells.has(cellId(cell))) return;
    cells.add(cellId(cell));
    const before = names.get(what) ?? 0;
    names.set(what, before + 1);
    named.push({ name: before === 0 ? what : `${what} (${before + 1})`, cell, text: text.trim() });
  };
  const entry = (what: string, held: Entry<unknown> | null | undefined): void => {
    if (held) add(what, held.cell, held.text);
  };
  const sourced = (what: string, held: Sourced<unknown> | null | undefined): void => {
    for (const cell of held?.cells ?? []) add(what, cell, held?.text ?? "");
  };
  const head = (at: string, fields: Partial<Head>): void => {
    for (const [field, held] of Object.entries(fields)) sourced(`${at}#${field}`, held);
  };
  const funds = (at: string, block: FundsBlock | null | undefined): void => {
    for (const row of block?.rows ?? []) {
      const { value: label } = row.label;
      sourced(`${at}/${label}`, row.label);
      for (const role of FUNDS_ROLES) entry(`${at}/${label}#${role}`, row[role]);
    }
    sourced(`${at}#weight`, block?.execution?.weight);
    entry(`${at}#rate`, block?.execution?.rate);
    entry(`${at}#score`, block?.execution?.score);
    entry(`${at}#reviewScore`, block?.execution?.reviewScore);
    sourced(`${at}#unit`, block?.amountUnit);
  };
  const measures = (at: string, row: Measures): void => {
    for (const role of MEASURE_ROLES) entry(`${at}#${role}`, row[role]);
    for (const [column, { entry: score }] of Object.entries(row.scores)) entry(`${at}#score:${column}`, score);
    for (const sub of row.subRows) {
      sourced(`${at}/${sub.name.value}`, sub.name);
      measures(`${at}/${sub.name.value}`, sub.measures);
    }
  };
  const nodes = (above: string, children: readonly IndicatorNode[]): void => {
    for (const node of children) {
      const at = `${above}/${bare(node.name.value)}`;
      sourced(at, node.name);
      entry(`${at}#weight`, node.weight.cell);
      sourced(`${at}#weight`, node.weight.label);
      for (const [column, subtotal] of Object.entries(node.subtotal)) entry(`${at}#subtotal:${column}`, subtotal);
      if (node.leaf) measures(at, node.leaf);
      nodes(at, node.children);
    }
  };

  head("", table.head);
  funds("funds", table.funds);
  table.blocks.forEach((block, index) => {
    const at = index === 0 ? "" : String(index + 1);
    if (block.head) head(at, block.head);
    funds(`${at}funds`, block.funds);
    sourced(`${at}#goal`, block.goal?.label);
    sourced(`${at}#goal:weight`, block.goal?.weight);
    entry(`${at}#goal:expected`, block.goal?.expected);
    entry(`${at}#goal:actual`, block.goal?.actual);
    nodes(at, block.roots);
  });
  entry("#total:weight", table.totals.weight);
  for (const [column, total] of Object.entries(table.totals.scores)) entry(`#total:${column}`, total);
  entry("#grade", table.totals.grade);
  for (const [box, held] of Object.entries(table.conclusion)) entry(`#${box}`, held as Entry<string> | null);
  return named;
}

const FUNDS_ROLES = ["initialBudget", "annualBudget", "executed", "weight", "rate", "score", "reason"] as const;

const MEASURE_ROLES = [
  "target",
  "adjustedTarget",
  "sign",
  "unit",
  "nature",
  "actual",
  "coefficient",
  "standard",
  "reason",
] as const;

export function cellId({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

/** A name without the points in brackets, which may change while what is named stays. */
export function bare(name: string): string {
  return name.replace(/[（(][^（()）]*\d[^（()）]*[)）]/g, "");
}
