import type { CellRef } from "../grid/address";
import type { FundsBlock } from "../evaluation/funds";
import type { Column } from "../evaluation/column";
import type { Block } from "../evaluation/indicator";
import type { Head } from "../evaluation/head";
import type { EvaluationTable } from "../evaluation/table";
import type { CellRole } from "../settings/correction";
import type { FormCorrection } from "./correct-form";
import { classifyTable, isBudgetEvaluation } from "./classify-table";
import type { LogicalSheet } from "./expand-merges";
import type { Form } from "./form";
import { findDoubts, findFundsDoubts, findTotalDoubts } from "./find-doubts";
import { finishTree } from "./finish-tree";
import { fundsOfProjects, projectsListed, type ProjectRow } from "./funds-of-projects";
import { inferScheme } from "./infer-scheme";
import type { MarkedCell } from "./marks";
import { readConclusion } from "./read-conclusion";
import { asLabel, sourcedFrom } from "./read-entry";
import { readFunds } from "./read-funds";
import { readGoal } from "./read-goal";
import { headItems, readHead, type HeadItem } from "./read-head";
import { readHeader } from "./read-header";
import { readRow } from "./read-row";
import { readTotals } from "./read-totals";
import { walkSections } from "./walk-sections";

/**
 * One form becomes one table; null where it is no budget evaluation. A form without a title of its own goes under the
 * title of the form before it on the sheet.
 */
export function readForm(
  sheet: LogicalSheet,
  form: Form,
  previous: EvaluationTable | null,
  fingerprint: string,
  said: FormCorrection | null,
): EvaluationTable | null {
  const above = form.sections[0]?.before ?? [];
  const head = above.filter((row) => !said?.excludes(row)).map((row) => readRow(sheet, row));
  const { blocks, builders, ledger, totalRow } = walkSections(sheet, form, said);

  const items = headItems(head);
  const below = headItems(form.after.map((row) => readRow(sheet, row))).filter(namesWhose);
  const ownHead = readHead(sheet, head, [...items, ...below]);
  const readingHead: Head = {
    ...ownHead,
    ...headSaid(sheet, said?.answersOn(above)),
    title: ownHead.title ?? previous?.head.title ?? null,
    year: ownHead.year ?? previous?.head.year ?? null,
  };
  const funds = readFunds(sheet, head, readingHead.amountUnit, said);
  const roots = blocks.flatMap((block) => block.roots);
  const texts = [
    ...(readingHead.title ? [readingHead.title.value] : []),
    ...head.flatMap((row) => row.cells.map((cell) => cell.text)),
    ...form.sections.flatMap((s) => readHeader(sheet, s.header).sides.map((cell) => cell.text)),
  ];
  // Whoever says where the form begins or what heads it says that it is one, with its title or without.
  const placed = said?.correction.headerRows ?? said?.correction.firstRow;
  if (
    !placed &&
    !isBudgetEvaluation(
      texts,
      funds !== null,
      roots.map((root) => root.name.value),
    )
  )
    return null;

  const roles = ledger.roles;
  const execution = funds?.execution ?? null;
  const fundsOf = (projects: readonly ProjectRow[], total: number | null): FundsBlock | null => {
    const below = total === null ? null : { row: total, label: sheet.starting(total)[0] ?? sheet.at(total, 1) };
    return fundsOfProjects(sheet, roles, projects, below, readingHead.amountUnit);
  };
  const inferred = inferScheme(roots, roles, execution);
  const counts = execution !== null && (execution.weight !== null || execution.score?.held != null);
  const scheme = said?.scheme(inferred, counts) ?? inferred;
  const totals = readTotals(sheet, totalRow, roles, (column) => ledger.idOf(column), items, form.after);
  const after = readConclusion(sheet, form.after);
  const scoreColumn =
    roles.find(({ role, scoreKind }) => role === "score" && scoreKind === "self") ??
    roles.find(({ role }) => role === "score");
  const columns = ledger.columns();
  return {
    sheet: sheet.grid.sheet,
    range: rangeOf(sheet, form, ownHead.title?.cells[0] ?? null, columns),
    kind: classifyTable(
      readingHead,
      head.flatMap((row) => row.cells),
      roles,
    ),
    confidence: confidenceOf(columns),
    head: { ...readingHead, amountUnit: readingHead.amountUnit ?? funds?.amountUnit ?? null },
    columns,
    scoreColumn: scoreColumn ? ledger.idOf(scoreColumn) : null,
    funds: funds ?? fundsOf(projectsListed(roots, roles), totalRow),
    blocks: blocks.map((block, index): Block => ({
      ...(block.head ? { head: block.head } : {}),
      ...fundsIn(block.project ? fundsOf([block.project], null) : null),
      goal: block.goal ?? readGoal(sheet, block.before, block.sides, said),
      headerRows: block.headerRows,
      roots: finishTree(block.roots, index, scheme),
    })),
    totals,
    scheme,
    conclusion: after.conclusion,
    notes: after.notes,
    excluded: [
      ...above.filter((row) => said?.excludes(row)).map((row) => ({ row, why: { id: "recognise.excluded.person" } })),
      ...builders.flatMap(({ walked }) => walked.excluded),
    ].sort((a, b) => a.row - b.row),
    unsure: [
      ...builders.flatMap(({ walked }) => walked.unsure),
      ...findDoubts(sheet, roots, roles),
      ...findFundsDoubts(sheet, funds),
      ...findTotalDoubts(totals),
    ],
    fingerprint: said?.correction.fingerprint ?? fingerprint,
    ...(said ? { correction: { made: said.correction.made, unfit: said.unfit() } } : {}),
  };
}

/** Whose form it is, where a person showed the cell. */
function headSaid(sheet: LogicalSheet, answers: ReadonlyMap<CellRole, MarkedCell> = new Map()): Partial<Head> {
  return Object.fromEntries(
    HEAD.flatMap((role) => {
      const { cell, label } = answers.get(role) ?? {};
      const text = cell?.text.trim() ?? "";
      if (!cell || !label || text === "") return [];
      return [[role, { ...sourcedFrom(sheet, cell, text, "cell"), label: asLabel(sheet, label) }]];
    }),
  );
}

const HEAD = ["projectName", "department", "unit"] as const;

function fundsIn(funds: FundsBlock | null): Pick<Block, "funds"> {
  return funds ? { funds } : {};
}

/** 项目名称 and 主管部门 may stand under the table; what else stands there is no head. */
function namesWhose({ means, confidence }: HeadItem): boolean {
  return confidence === 1 && ["projectName", "department", "unit", "unit-loose"].includes(means);
}

/** From the title to the last row of the form, as wide as its header. */
function rangeOf(
  sheet: LogicalSheet,
  form: Form,
  title: CellRef | null,
  columns: readonly Column[],
): EvaluationTable["range"] {
  const header = form.sections.flatMap((section) => section.header.flatMap((row) => sheet.crossing(row)));
  const within = header.length > 0 ? header : sheet.rows.flatMap((row) => sheet.starting(row));
  const left = within.reduce((least, cell) => Math.min(least, cell.column), title?.column ?? Number.MAX_SAFE_INTEGER);
  // A column may stand beyond the header: reasons under no word.
  const told = columns.filter(({ role }) => role !== "ignored");
  const last = told.reduce((most, { column }) => Math.max(most, column), 1);
  const right = within.reduce((most, cell) => Math.max(most, Math.min(cell.right, sheet.grid.columnCount)), last);
  const top = title && title.row < (header[0]?.row ?? 0) && title.column > 1 ? title.row : form.top;
  return { top, left: Math.min(left, right), bottom: form.bottom, right: Math.max(left, right) };
}

function confidenceOf(columns: readonly Column[]): number {
  const told = columns.filter(({ role }) => role !== "ignored" && role !== "remark");
  if (told.length === 0) return 0.5;
  return Number((told.reduce((total, column) => total + column.confidence, 0) / told.length).toFixed(2));
}
