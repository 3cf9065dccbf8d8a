import { dec, decimalsOf, type Dec } from "../../../src/core/evaluation/decimal";
import type { Column } from "../../../src/core/evaluation/column";
import type { FundsBlock, FundsRow } from "../../../src/core/evaluation/funds";
import type { IndicatorNode, Measures } from "../../../src/core/evaluation/indicator";
import type { Content, Entry, Sourced } from "../../../src/core/evaluation/sourced";
import type { EvaluationTable, TableKind } from "../../../src/core/evaluation/table";
import type { CellRef } from "../../../src/core/grid/address";

const SHEET = "自评表";
const COLUMNS = {
  level1: 1,
  level2: 2,
  level3: 3,
  target: 4,
  actual: 5,
  sign: 6,
  unit: 7,
  weight: 8,
  score: 9,
  reason: 10,
  standard: 11,
  coefficient: 12,
  adjustedTarget: 13,
  nature: 14,
};
const FIRST_ROW = 10;

/** What a row of a built table holds; a key that is left out means a blank cell. */
export interface RowSpec {
  /** Level 1 and 2, "产出指标（50分）/数量指标"; a row without is an indicator at level 1. */
  under?: string;
  name: string;
  target?: Content;
  adjustedTarget?: Content;
  actual?: Content;
  targetFormat?: string;
  actualFormat?: string;
  sign?: string;
  unit?: string;
  nature?: string;
  weight?: number | string;
  /** As printed: "8.50" shows two decimals. */
  score?: number | string;
  reason?: string;
  standard?: string;
  coefficient?: number;
  /** Shares the score cell of the row above. */
  sharesScore?: boolean;
}

export interface FundsSpec {
  initial?: number;
  budget?: number;
  executed?: number;
  weight?: number;
  weightInLabel?: number;
  rate?: number;
  score?: number | string;
}

export interface TableSpec {
  rows: readonly RowSpec[];
  /** Group weights by path, { "产出指标": 50 }. */
  groups?: Readonly<Record<string, number>>;
  funds?: FundsSpec;
  total?: number | string;
  totalWeight?: number;
  grade?: string;
  year?: number;
  kind?: TableKind;
  fullMark?: number;
  notes?: readonly string[];
  scheme?: EvaluationTable["scheme"]["kind"];
}

const at = (row: number, column: number): CellRef => ({ sheet: SHEET, row, column });

function sourced<T>(value: T, text: string, cell: CellRef, more: Partial<Sourced<T>> = {}): Sourced<T> {
  return { value, text, cells: [cell], from: "cell", ...more };
}

/** "8.50" keeps its two decimals, as a cell with the format 0.00 does. */
function number(value: number | string | undefined, cell: CellRef): Entry<Dec> {
  if (value === undefined) return { cell, state: "blank", text: "", held: null };
  const text = String(value);
  if (text === "—" || text === "/") return { cell, state: "not-applicable", text, held: null };
  if (!/^-?[\d.]+$/.test(text)) return { cell, state: text.startsWith("#") ? "error" : "unreadable", text, held: null };
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return { cell, state: "held", text, held: sourced(dec(text), text, cell, { decimals }) };
}

function content(value: Content | undefined, cell: CellRef, format?: string): Entry<Content> {
  const text = value === undefined ? "" : String(value);
  if (text === "") return { cell, state: "blank", text: "", held: null };
  if (/^[—/-]$/.test(text)) return { cell, state: "not-applicable", text, held: null };
  return {
    cell,
    state: "held",
    text,
    held: sourced(value ?? text, text, cell, format === undefined ? {} : { format }),
  };
}

function text(value: string | undefined, cell: CellRef): Entry<string> {
  if (value === undefined) return { cell, state: "blank", text: "", held: null };
  return { cell, state: "held", text: value, held: sourced(value, value, cell) };
}

function measures(row: RowSpec, rowNumber: number, scoreRow: number): Measures {
  const cell = (column: number): CellRef => at(rowNumber, column);
  return {
    row: rowNumber,
    target: content(row.target, cell(COLUMNS.target), row.targetFormat),
    adjustedTarget: row.adjustedTarget === undefined ? null : content(row.adjustedTarget, cell(COLUMNS.adjustedTarget)),
    sign: row.sign === undefined ? null : text(row.sign, cell(COLUMNS.sign)),
    unit: row.unit === undefined ? null : text(row.unit, cell(COLUMNS.unit)),
    nature: row.nature === undefined ? null : text(row.nature, cell(COLUMNS.nature)),
    actual: content(row.actual, cell(COLUMNS.actual), row.actualFormat),
    coefficient: row.coefficient === undefined ? null : number(row.coefficient, cell(COLUMNS.coefficient)),
    standard: row.standard === undefined ? null : text(row.standard, cell(COLUMNS.standard)),
    reason: text(row.reason, cell(COLUMNS.reason)),
    scores: { I: { entry: number(row.score, at(scoreRow, COLUMNS.score)), sharedWith: [] } },
    weightSharedWith: [],
    subRows: [],
    placeholder: false,
  };
}

interface Draft {
  id: string;
  depth: number;
  name: Sourced<string>;
  children: Draft[];
  weight: { cell: Entry<Dec> | null; label: Sourced<Dec> | null };
  points: Dec | null;
  leaf: Measures | null;
}

function labelWeight(name: string, cell: CellRef): Sourced<Dec> | null {
  const points = /[（(](\d+(?:\.\d+)?)分[）)]/.exec(name)?.[1];
  return points === undefined ? null : sourced(dec(points), name, cell, { from: "label" });
}

function group(into: Draft[], id: string, depth: number, name: string, row: number, stated: number | undefined): Draft {
  const known = into.find((node) => node.name.value === name);
  if (known) return known;
  const cell = at(row, depth);
  const draft: Draft = {
    id,
    depth,
    name: sourced(name, name, cell),
    children: [],
    weight: { cell: stated === undefined ? null : number(stated, at(row, 20 + depth)), label: labelWeight(name, cell) },
    points: null,
    leaf: null,
  };
  into.push(draft);
  return draft;
}

/** An EvaluationTable as recognition would make it of a plain form: one block, one score column (I), weights in H. */
export function table(spec: TableSpec): EvaluationTable {
  const roots: Draft[] = [];
  let scoreRow = FIRST_ROW;
  spec.rows.forEach((row, index) => {
    const rowNumber = FIRST_ROW + index;
    if (row.sharesScore !== true) scoreRow = rowNumber;
    let siblings = roots;
    let path = "";
    let depth = 1;
    for (const name of row.under === undefined ? [] : row.under.split("/")) {
      path = path === "" ? name : `${path}/${name}`;
      siblings = group(siblings, path, depth, name, rowNumber, spec.groups?.[path]).children;
      depth += 1;
    }
    const leaf = measures(row, rowNumber, scoreRow);
    const cell = at(rowNumber, depth === 1 ? 1 : 3);
    const weight = number(row.weight, at(rowNumber, COLUMNS.weight));
    const label = labelWeight(row.name, cell);
    siblings.push({
      id: `row${rowNumber}`,
      depth,
      name: sourced(row.name, row.name, cell),
      children: [],
      weight: { cell: weight, label },
      points: weight.held?.value ?? label?.value ?? null,
      leaf,
    });
  });
  markShared(roots);
  const last = FIRST_ROW + spec.rows.length;
  return {
    sheet: SHEET,
    range: { top: 1, left: 1, bottom: last, right: 14 },
    kind: spec.kind ?? "self-evaluation",
    confidence: 1,
    head: {
      title: null,
      year: spec.year === undefined ? null : sourced(spec.year, String(spec.year), at(1, 1)),
      projectName: null,
      department: null,
      unit: null,
      amountUnit: null,
      formNumber: null,
    },
    columns: COLUMN_ROLES.map(([role, column]) => columnOf(role, column, last)),
    scoreColumn: "I",
    funds: spec.funds ? funds(spec.funds) : null,
    blocks: [{ goal: null, headerRows: [FIRST_ROW - 1], roots: roots.map(finish) }],
    totals: {
      row: last,
      weight: spec.totalWeight === undefined ? null : number(spec.totalWeight, at(last, COLUMNS.weight)),
      scores: { I: number(spec.total, at(last, COLUMNS.score)) },
      grade: spec.grade === undefined ? null : text(spec.grade, at(last, COLUMNS.reason)),
    },
    scheme: {
      kind: spec.scheme ?? "points",
      fullMark: dec(spec.fullMark ?? 100),
      executionIncluded: true,
      evidence: [],
      why: { id: "test" },
      alternatives: [],
    },
    conclusion: { conclusion: null, problems: null, measures: null, reasons: null },
    notes: (spec.notes ?? []).map((note, index) => sourced(note, note, at(last + 1 + index, 1))),
    excluded: [],
    unsure: [],
    fingerprint: "built",
  };
}

const COLUMN_ROLES: readonly (readonly [Column["role"], number])[] = [
  ["level1", COLUMNS.level1],
  ["level2", COLUMNS.level2],
  ["level3", COLUMNS.level3],
  ["target", COLUMNS.target],
  ["actual", COLUMNS.actual],
  ["weight", COLUMNS.weight],
  ["score", COLUMNS.score],
  ["reason", COLUMNS.reason],
];

function columnOf(role: Column["role"], column: number, bottom: number): Column {
  return {
    id: String.fromCharCode(64 + column),
    column,
    role,
    ...(role === "score" ? { scoreKind: "self" as const } : {}),
    band: { top: FIRST_ROW, bottom },
    header: role,
    headerCells: [at(FIRST_ROW - 1, column)],
    confidence: 1,
    why: { id: "recognise.why.header", values: { header: "" } },
  };
}

/** Gives rows that share a score cell the entry of the row that holds it. */
function markShared(drafts: readonly Draft[]): void {
  const indicators = drafts.flatMap(indicatorsBelow);
  for (const one of indicators) {
    const row = scoreRowOf(one);
    const sharing = indicators.filter((other) => scoreRowOf(other) === row);
    const holder = sharing.find((other) => other.leaf?.row === row)?.leaf?.scores["I"];
    if (!one.leaf || !holder || sharing.length < 2) continue;
    const sharedWith = sharing.filter((other) => other !== one).map((other) => other.id);
    one.leaf = { ...one.leaf, scores: { I: { entry: holder.entry, sharedWith } } };
  }
}

function indicatorsBelow(draft: Draft): Draft[] {
  return [...(draft.leaf ? [draft] : []), ...draft.children.flatMap(indicatorsBelow)];
}

function scoreRowOf(draft: Draft): number | undefined {
  return draft.leaf?.scores["I"]?.entry.cell.row;
}

function finish(draft: Draft): IndicatorNode {
  return { ...draft, subtotal: {}, pool: null, optional: false, children: draft.children.map(finish) };
}

function funds(spec: FundsSpec): FundsBlock {
  const row = 6;
  const rate = spec.rate === undefined ? undefined : spec.rate;
  const rateEntry: Entry<Dec> =
    rate === undefined
      ? { cell: at(row, 8), state: "blank", text: "", held: null }
      : {
          cell: at(row, 8),
          state: "held",
          text: `${rate * 100}%`,
          held: sourced(dec(rate), `${rate * 100}%`, at(row, 8), { decimals: Math.max(0, decimalsOf(dec(rate)) - 2) }),
        };
  const total: FundsRow = {
    label: sourced("年度资金总额", "年度资金总额", at(row, 2)),
    row,
    kind: "total",
    parent: null,
    initialBudget: spec.initial === undefined ? null : number(spec.initial, at(row, 4)),
    annualBudget: spec.budget === undefined && spec.initial !== undefined ? null : number(spec.budget, at(row, 5)),
    executed: number(spec.executed, at(row, 6)),
    weight: number(spec.weight, at(row, 7)),
    rate: rateEntry,
    score: number(spec.score, at(row, 9)),
    reason: null,
  };
  const label =
    spec.weightInLabel === undefined
      ? null
      : sourced(dec(spec.weightInLabel), `预算执行情况（${spec.weightInLabel}分）`, at(5, 1), {
          from: "label" as const,
        });
  const weight = total.weight?.held ?? label;
  const execution = weight || total.score?.held ? { rowIndex: 0, weight, rate: rateEntry, score: total.score } : null;
  return { rows: [total], totalRow: 0, amountUnit: null, headerCells: {}, execution };
}
