import { columnName } from "../grid/address";
import type { Column } from "../evaluation/column";
import type { Block } from "../evaluation/indicator";
import type { EvaluationTable, Unsure } from "../evaluation/table";
import { assignRoles, type RoleColumn } from "./assign-roles";
import { TreeBuilder } from "./build-tree";
import { classifyTable, isBudgetEvaluation } from "./classify-table";
import type { DraftBlock, DraftNode } from "./draft";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import type { Form, Section } from "./find-bands";
import { finishTree } from "./finish-tree";
import { inferScheme } from "./infer-scheme";
import { headerKey, fold } from "./normalise";
import { readConclusion } from "./read-conclusion";
import { readFunds } from "./read-funds";
import { readGoal } from "./read-goal";
import { headItems, readHead } from "./read-head";
import { readHeader } from "./read-header";
import { readRow, type RowReading } from "./read-row";
import { readTotals } from "./read-totals";

interface OpenBlock extends DraftBlock {
  readonly before: RowReading[];
  readonly sides: LogicalCell[];
}

/** One form becomes one table; null where it is no budget evaluation. */
export function readForm(sheet: LogicalSheet, form: Form): EvaluationTable | null {
  const head = form.sections[0]?.before.map((row) => readRow(sheet, row)) ?? [];
  const ledger = new ColumnLedger(sheet);
  const blocks: OpenBlock[] = [];
  const builders: TreeBuilder[] = [];
  let totalRow: number | null = null;

  form.sections.forEach((section, index) => {
    const header = readHeader(sheet, section.header);
    const roles = assignRoles(sheet, header, section.body);
    const before = section.before.map((row) => readRow(sheet, row));
    const sides = header.sides;
    const opens =
      index === 0 ||
      before.some((row) => row.goalLabel) ||
      (sides.length > 0 &&
        !blocks.at(-1)?.sides.some((cell) => sides.includes(cell)) &&
        sides.some((cell) => /目标/u.test(fold(cell.text))));
    if (opens) blocks.push({ headerRows: [], roots: [], before, sides: [...sides] });
    const block = blocks.at(-1)!;
    ledger.add(roles, section, blocks.length);
    if (opens) block.headerRows.push(...section.header);
    const builder = new TreeBuilder(
      sheet,
      block,
      roles,
      (column) => ledger.idOf(column),
      section.body,
      opens ? undefined : builders.at(-1),
    );
    builders.push(builder);
    if (!opens) for (const row of section.header) builder.exclude(row, "recognise.excluded.header");
    const lastBody = section.body.at(-1) ?? 0;
    for (const row of [...section.body, ...section.sums].sort((a, b) => a - b)) {
      if (!section.sums.includes(row)) builder.add(row);
      else if (readRow(sheet, row).sum === "subtotal" || row < lastBody) builder.addSubtotal(row);
      else totalRow = row;
    }
  });

  const items = headItems(head);
  const readingHead = readHead(sheet, head, items);
  const funds = readFunds(sheet, head, readingHead.amountUnit);
  const roots = blocks.flatMap((block) => block.roots);
  const texts = [
    ...(readingHead.title ? [readingHead.title.value] : []),
    ...head.flatMap((row) => row.cells.map((cell) => cell.text)),
    ...form.sections.flatMap((s) => readHeader(sheet, s.header).sides.map((cell) => cell.text)),
  ];
  if (
    !isBudgetEvaluation(
      texts,
      funds !== null,
      roots.map((root) => root.name.value),
    )
  )
    return null;

  const roles = ledger.roles;
  const scheme = inferScheme(roots, roles, funds?.execution ?? null);
  const totals = readTotals(sheet, totalRow, roles, (column) => ledger.idOf(column), items, form.after);
  const after = readConclusion(sheet, form.after);
  const scoreColumn =
    roles.find(({ role, scoreKind }) => role === "score" && scoreKind === "self") ??
    roles.find(({ role }) => role === "score");
  const columns = ledger.columns();
  return {
    sheet: sheet.grid.sheet,
    range: rangeOf(sheet, form),
    kind: classifyTable(
      readingHead,
      head.flatMap((row) => row.cells),
      roles,
    ),
    confidence: confidenceOf(columns),
    head: { ...readingHead, amountUnit: funds?.amountUnit ?? readingHead.amountUnit },
    columns,
    scoreColumn: scoreColumn ? ledger.idOf(scoreColumn) : null,
    funds,
    blocks: blocks.map((block, index): Block => ({
      goal: readGoal(sheet, block.before, block.sides),
      headerRows: block.headerRows,
      roots: finishTree(block.roots, index, scheme.kind),
    })),
    totals,
    scheme,
    conclusion: after.conclusion,
    notes: after.notes,
    excluded: builders.flatMap(({ walked }) => walked.excluded).sort((a, b) => a.row - b.row),
    unsure: [...builders.flatMap(({ walked }) => walked.unsure), ...unreadable(roots)],
    fingerprint: columns.map(({ header, role }) => `${headerKey(header)}=${role}`).join("|"),
  };
}

/** Names the columns: one role keeps its id where a later header repeats it, in the same place or another. */
class ColumnLedger {
  readonly roles: RoleColumn[] = [];
  private readonly known = new Map<string, { id: string; left: number; column: Column }[]>();
  private readonly ids = new Map<RoleColumn, string>();
  private readonly used = new Set<string>();

  constructor(private readonly sheet: LogicalSheet) {}

  add(roles: readonly RoleColumn[], section: Section, block: number): void {
    const rows = [...section.header, ...section.body, ...section.sums];
    const band = { top: Math.min(...section.header), bottom: rows.reduce((low, row) => Math.max(low, row), 0) };
    for (const role of roles) {
      const kind = `${block}:${role.role}:${role.level ?? ""}:${role.scoreKind ?? ""}`;
      const list = this.known.get(kind) ?? [];
      this.known.set(kind, list);
      const same = list.find(({ left }) => left === role.left);
      const moved = role.role === "ignored" || role.role === "remark" ? undefined : list[0];
      const id = same?.id ?? moved?.id ?? this.newId(role.left);
      this.ids.set(role, id);
      if (same) {
        const at = list.indexOf(same);
        list[at] = { ...same, column: { ...same.column, band: { top: same.column.band.top, bottom: band.bottom } } };
        continue;
      }
      this.roles.push(role);
      list.push({ id, left: role.left, column: this.column(role, id, band) });
    }
  }

  idOf(role: RoleColumn): string {
    return this.ids.get(role) ?? columnName(role.left);
  }

  columns(): Column[] {
    return [...this.known.values()]
      .flatMap((list) => list.map(({ column }) => column))
      .sort((a, b) => a.column - b.column || a.band.top - b.band.top);
  }

  private newId(left: number): string {
    const name = columnName(left);
    let id = name;
    for (let at = 2; this.used.has(id); at += 1) id = `${name}@${at}`;
    this.used.add(id);
    return id;
  }

  private column(role: RoleColumn, id: string, band: Column["band"]): Column {
    return {
      id,
      column: role.left,
      role: role.role,
      ...(role.level === null || role.role !== "levelWeight" ? {} : { level: role.level }),
      ...(role.scoreKind === null ? {} : { scoreKind: role.scoreKind }),
      band,
      header: role.header.text.replace(/\s+/gu, ""),
      headerCells: [this.sheet.ref(role.header.cell)],
      confidence: role.confidence,
      why: role.why,
    };
  }
}

function rangeOf(sheet: LogicalSheet, form: Form): EvaluationTable["range"] {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 1;
  for (const row of sheet.rows) {
    if (row < form.top || row > form.bottom) continue;
    for (const cell of sheet.starting(row)) {
      left = Math.min(left, cell.column);
      right = Math.max(right, Math.min(cell.right, sheet.grid.columnCount));
    }
  }
  return { top: form.top, left: Math.min(left, right), bottom: form.bottom, right };
}

function confidenceOf(columns: readonly Column[]): number {
  const told = columns.filter(({ role }) => role !== "ignored" && role !== "remark");
  if (told.length === 0) return 0.5;
  return Number((told.reduce((total, column) => total + column.confidence, 0) / told.length).toFixed(2));
}

/** Something stands where a number should, and it is none. */
function unreadable(roots: readonly DraftNode[]): Unsure[] {
  const found: Unsure[] = [];
  const visit = (node: DraftNode): void => {
    const entries = [
      ["weight", node.leaf ? node.weightCell : null] as const,
      ...Object.values(node.leaf?.scoreEntries ?? {}).map((entry) => ["score", entry] as const),
    ];
    for (const [role, entry] of entries) {
      if (entry?.state === "unreadable")
        found.push({ cell: entry.cell, role, why: { id: "recognise.unsure.no-number", values: { text: entry.text } } });
    }
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return found;
}
