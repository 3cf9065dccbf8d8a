import type { CellRef } from "../grid/address";
import type { Dec } from "../evaluation/decimal";
import { dec } from "../evaluation/decimal";
import type { FundsBlock, FundsRow } from "../evaluation/funds";
import type { IndicatorNode, Measures, ScoreEntry } from "../evaluation/indicator";
import { noMeasures } from "../evaluation/no-measures";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { EvaluationTable } from "../evaluation/table";
import type { Item } from "./items";
import type { Statement } from "./statement";

/** The score column's name in a table made of a text. */
const SCORE = "text";
/** No sheet can bear this name, so that no cell of a text passes for one of the workbook. */
export const TEXT_SHEET = "";

/** What the text says of one thing that it may say several times: the statement that counts, null where it says none. */
export interface Chosen {
  readonly weight: (item: Item) => Statement | null;
  readonly score: (item: Item) => Statement | null;
  readonly total: Statement | null;
  readonly grade: Statement | null;
  readonly budget: Statement | null;
  readonly executed: Statement | null;
}

/**
 * The text as a table, so that sums and closing assumptions are worked out where those of sheets are. A "cell" is an
 * item's: row is its index + 1, column 1 its weight, 2 its score; row 0 is the text's own.
 */
export function textTable(items: readonly Item[], chosen: Chosen): EvaluationTable {
  const roots = items.filter(({ parent }) => parent === null);
  return {
    sheet: TEXT_SHEET,
    range: { top: 0, left: 1, bottom: items.length, right: 2 },
    kind: "score-table",
    confidence: 1,
    head: {
      title: null,
      year: null,
      projectName: null,
      department: null,
      unit: null,
      amountUnit: null,
      formNumber: null,
    },
    columns: [
      {
        id: SCORE,
        column: 2,
        role: "score",
        band: { top: 1, bottom: items.length },
        header: "",
        headerCells: [],
        confidence: 1,
        why: { id: "reconcile.text" },
      },
    ],
    scoreColumn: SCORE,
    funds: fundsOf(chosen),
    blocks: [{ goal: null, headerRows: [], roots: roots.map((item, at) => nodeOf(items, item, chosen, `0:${at}`)) }],
    totals: {
      row: 0,
      weight: null,
      scores: { [SCORE]: entryOf(cell(0, 2), chosen.total) },
      grade: chosen.grade ? wordEntry(chosen.grade) : null,
    },
    scheme: {
      kind: items.some((item) => chosen.weight(item)) ? "points" : "scores-only",
      fullMark: dec(100),
      executionIncluded: true,
      evidence: [],
      why: { id: "reconcile.text" },
      alternatives: [],
    },
    conclusion: { conclusion: null, problems: null, measures: null, reasons: null },
    notes: [],
    excluded: [],
    unsure: [],
    fingerprint: "",
  };
}

/** The item whose weight or score a cell of such a table is. */
export function itemAt(items: readonly Item[], { row }: CellRef): Item | null {
  return items[row - 1] ?? null;
}

function cell(row: number, column: number): CellRef {
  return { sheet: TEXT_SHEET, row, column };
}

function nodeOf(items: readonly Item[], item: Item, chosen: Chosen, id: string): IndicatorNode {
  const group = isGroup(items, item, chosen);
  const weight = entryOf(cell(item.index + 1, 1), chosen.weight(item));
  return {
    id,
    depth: id.split("/").length,
    name: { value: item.name, text: item.name, cells: [cell(item.index + 1, 1)], from: "label" },
    children: group
      ? item.children.flatMap((child, at) => {
          const below = items[child];
          return below ? [nodeOf(items, below, chosen, `${id}/${at}`)] : [];
        })
      : [],
    weight: { cell: weight.held ? weight : null, label: null },
    points: group ? null : (weight.held?.value ?? null),
    subtotal: {},
    pool: null,
    optional: false,
    leaf: group ? null : measuresOf(item, chosen),
  };
}

/** A group is added up from what is below it, unless only the group itself was scored, or not all below it was. */
function isGroup(items: readonly Item[], item: Item, chosen: Chosen): boolean {
  if (item.children.length === 0) return false;
  const below = leavesUnder(items, item);
  const weighed = below.some((leaf) => chosen.weight(leaf) !== null);
  const scored = below.filter((leaf) => chosen.score(leaf) !== null).length;
  if (chosen.score(item) !== null) return scored === below.length;
  return weighed || scored > 0;
}

export function leavesUnder(items: readonly Item[], item: Item): readonly Item[] {
  const below = item.children.flatMap((child) => items[child] ?? []);
  return below.length === 0 ? [item] : below.flatMap((child) => leavesUnder(items, child));
}

function measuresOf(item: Item, chosen: Chosen): Measures {
  const score: ScoreEntry = { entry: entryOf(cell(item.index + 1, 2), chosen.score(item)), sharedWith: [] };
  return { ...noMeasures(item.index + 1), scores: { [SCORE]: score } };
}

function entryOf(at: CellRef, statement: Statement | null): Entry<Dec> {
  const value = statement?.value ?? null;
  if (!statement || value === null) return { cell: at, state: "blank", text: "", held: null };
  const held: Sourced<Dec> = { value, text: statement.text, cells: [at], decimals: statement.decimals, from: "label" };
  return { cell: at, state: "held", text: statement.text, held };
}

function wordEntry(statement: Statement): Entry<string> {
  const at = cell(0, 3);
  const value = statement.word ?? "";
  return { cell: at, state: "held", text: value, held: { value, text: value, cells: [at], from: "label" } };
}

/** Budget and executed amount as the one row of a funds block; null where the text lacks either. */
function fundsOf({ budget, executed }: Chosen): FundsBlock | null {
  if (!budget || !executed) return null;
  const row: FundsRow = {
    label: { value: "", text: "", cells: [cell(0, 4)], from: "label" },
    row: 0,
    kind: "total",
    parent: null,
    initialBudget: null,
    annualBudget: entryOf(cell(0, 4), budget),
    executed: entryOf(cell(0, 5), executed),
    weight: null,
    rate: null,
    score: null,
    reason: null,
  };
  return { rows: [row], totalRow: 0, amountUnit: null, headerCells: {}, execution: null };
}
