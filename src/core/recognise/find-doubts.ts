import { isNumber } from "./cell-number";
import type { FundsBlock, FundsRole, FundsRow } from "../evaluation/funds";
import type { Entry } from "../evaluation/sourced";
import type { Totals, Unsure } from "../evaluation/table";
import { sum, type Dec } from "../evaluation/decimal";
import { BY_CONTENT, UNKNOWN } from "./columns-by-content";
import { makesTotal } from "./funds-in-labels";
import { firstFilled, type RoleColumn } from "./role-column";
import type { DraftNode } from "./draft";
import type { LogicalSheet } from "./expand-merges";
import { MISFIT } from "./misplaced-columns";
import { isInStep } from "./row-in-step";
import { EXCHANGED, SHIFTED } from "./shifted-columns";
import { EARLIER } from "./lexicon/earlier";
import { fundsMeaning, otherFundsColumn } from "./lexicon/funds";
import { fold, headerKey } from "./normalise";

/** Cells whose role or value stays open: numbers that are none, and rows on which two columns compete and differ. */
export function findDoubts(sheet: LogicalSheet, roots: readonly DraftNode[], columns: readonly RoleColumn[]): Unsure[] {
  const contested = columns.filter(({ rival }) => rival !== undefined);
  const guessed = columns.flatMap((column) => {
    const id = GUESSED[column.why.id];
    return id && (column.why.id !== SHIFTED || BESIDE.has(column.role)) ? [{ column, id }] : [];
  });
  const placed = columns.filter(({ why }) => why.id === "recognise.why.by-place").map(({ level }) => level);
  const found: Unsure[] = [];
  const visit = (node: DraftNode): void => {
    const [named] = node.name.cells;
    if (named && placed.includes(node.depth))
      found.push({ cell: named, role: `level${node.depth}`, why: { id: "recognise.unsure.by-place" } });
    if (node.leaf) {
      const scores = Object.values(node.leaf.scoreEntries).map((entry) => ["score", entry] as const);
      for (const [role, entry] of [["weight", node.weightCell] as const, ...scores]) {
        if (entry?.state === "unreadable") found.push(noNumber(role, entry));
      }
      for (const { column, id } of guessed) found.push(...doubted(sheet, node.leaf.row, column, id));
      for (const column of contested) found.push(...contest(sheet, node.leaf.row, column));
      if (!isInStep(node)) found.push(...outOfStep(node));
    }
    if (node.leaf && isNamedByGroup(node)) {
      const { left } = columns.find(({ role }) => role === `level${node.depth}`) ?? { left: node.cell.column };
      const cell = sheet.ref(sheet.at(node.leaf.row, left));
      const why = { id: "recognise.unsure.name-inherited", values: { name: node.name.value } };
      found.push({ cell, role: `level${node.depth}`, why });
    }
    if (columns.some(({ level, role }) => role.startsWith("level") && (level ?? 0) > node.depth))
      found.push(...ownRow(node));
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

/** The row of an indicator without a name: what it holds of the indicator is the group's. */
function isNamedByGroup({ parent, cell, name }: DraftNode): boolean {
  return parent?.cell === cell && parent.name.value === name.value;
}

/** Weight and score on the group's first row that its indicators do not make may be those of one without a name. */
function ownRow({ cell, children, weightCell, subtotal }: DraftNode): Unsure[] {
  const scores = Object.entries(subtotal).filter(([, entry]) => entry.cell.row === cell.row);
  if (children.length === 0 || scores.length === 0) return [];
  type Of = (child: DraftNode) => Entry<Dec> | null | undefined;
  // A group between that says nothing is what its own indicators are.
  const valuesIn = (child: DraftNode, of: Of): readonly Dec[] => {
    const value = of(child)?.held?.value;
    return value ? [value] : child.children.flatMap((one) => valuesIn(one, of));
  };
  const isMade = (entry: Entry<Dec> | null, of: Of): boolean =>
    !entry?.held || sum(children.flatMap((child) => valuesIn(child, of))).eq(entry.held.value);
  const made =
    isMade(weightCell, (child) => child.weightCell) &&
    scores.every(([id, entry]) => isMade(entry, (child) => child.leaf?.scoreEntries[id] ?? child.subtotal[id]));
  const why = { id: "recognise.unsure.unnamed" };
  const held = [["weight", weightCell] as const, ...scores.map(([, entry]) => ["score", entry] as const)];
  return made
    ? []
    : held.flatMap(([role, entry]) => (entry?.cell.row === cell.row ? [{ cell: entry.cell, role, why }] : []));
}

/** All that stands on a row whose cells may have slipped beside their columns; what is no number is told by itself. */
function outOfStep({ leaf, weightCell }: DraftNode): Unsure[] {
  if (!leaf) return [];
  const { target, actual, reason, scoreEntries } = leaf;
  const scores = Object.values(scoreEntries).map((entry) => ["score", entry] as const);
  const said = [["target", target], ["actual", actual], ["weight", weightCell], ...scores, ["reason", reason]] as const;
  return said.flatMap(([role, entry]): Unsure[] =>
    entry?.state === "held" || entry?.state === "blank"
      ? [{ cell: entry.cell, role, why: { id: "recognise.unsure.out-of-step" } }]
      : [],
  );
}

const BY_CONTENT_DOUBT = "recognise.unsure.by-content";
const NO_LABEL_DOUBT = "recognise.unsure.no-label";
/** Why a column has its role, where that leaves a doubt, and which. */
const GUESSED: Readonly<Record<string, string>> = {
  [SHIFTED]: "recognise.unsure.shifted",
  [BY_CONTENT]: BY_CONTENT_DOUBT,
  [UNKNOWN]: BY_CONTENT_DOUBT,
  [EXCHANGED]: "recognise.unsure.exchanged",
  [MISFIT]: "recognise.unsure.misfit",
  "recognise.why.blank-header": "recognise.unsure.blank-header",
};
const BESIDE: ReadonlySet<RoleColumn["role"]> = new Set(["target", "actual", "reason"]);

/** What stands on this row in a column that was guessed. The sums say where weights and scores stand in a shifted table; that the other columns moved with them is a guess. */
function doubted(sheet: LogicalSheet, row: number, { left, right, role, header }: RoleColumn, id: string): Unsure[] {
  const cell = firstFilled(sheet, row, left, right);
  const label = fold(header.text);
  const why = id === BY_CONTENT_DOUBT && label === "" ? { id: NO_LABEL_DOUBT } : { id, values: { header: label } };
  return cell.text.trim() === "" ? [] : [{ cell: sheet.ref(cell), role, why }];
}

function contest(sheet: LogicalSheet, row: number, { left, right, role, rival }: RoleColumn): Unsure[] {
  if (!rival) return [];
  const cell = firstFilled(sheet, row, left, right);
  const other = firstFilled(sheet, row, rival.left, rival.right);
  if (fold(cell.text) === fold(other.text) || fold(other.text) === "") return [];
  const values = { reading: cell.text.trim(), header: fold(rival.text), other: other.text.trim() };
  const why = { id: "recognise.unsure.two-columns", values };
  return [{ cell: sheet.ref(cell), role, why, other: { ...sheet.ref(other), column: rival.left } }];
}

/** A total that is no number: 100/97.6. */
export function findTotalDoubts({ weight, scores }: Totals): Unsure[] {
  const said = [["totalWeight", weight] as const, ...Object.values(scores).map((one) => ["totalScore", one] as const)];
  return said.flatMap(([role, entry]) => (entry?.state === "unreadable" ? [noNumber(role, entry)] : []));
}

function noNumber(role: string, { cell, text }: Entry<unknown>): Unsure {
  return { cell, role, why: { id: "recognise.unsure.no-number", values: { text } } };
}

const AMOUNTS: readonly FundsRole[] = ["initialBudget", "annualBudget", "executed", "weight", "rate", "score"];

/** Amounts, rates and scores of the funds block that are no numbers (见附件, 约120, 100+18), and amounts in labels that no column's sum claims. */
export function findFundsDoubts(sheet: LogicalSheet, funds: FundsBlock | null): Unsure[] {
  return funds ? funds.rows.flatMap((row) => [...unreadable(funds, row), ...unread(sheet, funds, row)]) : [];
}

/** Numbers under a word of the funds header that nobody knows. */
function unread(sheet: LogicalSheet, { headerCells }: FundsBlock, row: FundsRow): Unsure[] {
  const header = Object.values(headerCells).map((cell) => cell.row);
  if (header.length === 0) return [];
  const lowest = Math.max(...header);
  return sheet.starting(row.row).flatMap((cell): Unsure[] => {
    const { text } = sheet.at(lowest, cell.column);
    const key = headerKey(text);
    const isKnown = key === "" || fundsMeaning(key) || otherFundsColumn(key) || EARLIER.test(key);
    if (row.row <= lowest || !isNumber(cell) || isKnown) return [];
    return [{ cell: sheet.ref(cell), role: "funds", why: { id: BY_CONTENT_DOUBT, values: { header: fold(text) } } }];
  });
}

function unreadable(funds: FundsBlock, row: FundsRow): Unsure[] {
  return AMOUNTS.flatMap((role): Unsure[] => {
    const entry = row[role];
    if (entry?.state === "unreadable") return [noNumber(role, entry)];
    const isOpen = isAmount(role) && entry?.held?.from === "label" && role in funds.headerCells;
    return isOpen && !makesTotal(funds.rows, role)
      ? [{ cell: entry.cell, role, why: { id: "recognise.unsure.amount-in-label" } }]
      : [];
  });
}

function isAmount(role: FundsRole): role is "initialBudget" | "annualBudget" | "executed" {
  return role === "initialBudget" || role === "annualBudget" || role === "executed";
}
