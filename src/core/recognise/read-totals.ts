import type { Dec } from "../evaluation/decimal";
import type { Entry } from "../evaluation/sourced";
import type { Totals } from "../evaluation/table";
import { readNumber } from "../measure/number";
import type { RoleColumn } from "./assign-roles";
import { firstFilled } from "./assign-roles";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { headMeaning } from "./lexicon/head";
import { fold, headerKey } from "./normalise";
import { asPoints, numberEntry, textEntry } from "./read-entry";
import type { HeadItem } from "./read-head";

const GRADE =
  /^(?:评价|自评|绩效|综合)?(?:等级|等次|评级|结果)?[:：]?(优秀|优|良好|良|中等|中|合格|一般|较差|差|不合格)$/u;

/** What the row 总分 says; where no row does, what the head says: 自评总分 97.6. */
export function readTotals(
  sheet: LogicalSheet,
  row: number | null,
  columns: readonly RoleColumn[],
  idOf: (column: RoleColumn) => string,
  items: readonly HeadItem[],
  after: readonly number[],
): Totals {
  const scores: Record<string, Entry<Dec>> = {};
  let weight: Entry<Dec> | null = null;
  let grade: Entry<string> | null = null;
  const scoreColumns = columns.filter(({ role }) => role === "score");
  const main = scoreColumns.find(({ scoreKind }) => scoreKind === "self") ?? scoreColumns[0];
  if (row !== null) {
    const cells = sheet.starting(row);
    const inColumn = (column: RoleColumn): LogicalCell => firstFilled(sheet, row, column.left, column.right);
    const weightColumn = columns.find(({ role }) => role === "weight");
    for (const column of scoreColumns) scores[idOf(column)] = number(sheet, inColumn(column));
    if (weightColumn) weight = number(sheet, inColumn(weightColumn));
    grade = gradeOn(sheet, cells);
    const rest = looseNumbers(
      cells,
      new Set([...Object.values(scores), weight].flatMap((entry) => (entry?.held ? [`${entry.cell.column}`] : []))),
    );
    for (const { cell, label } of rest) {
      if (/得分|自评|评分/u.test(label))
        main && scores[idOf(main)]?.state !== "held" && (scores[idOf(main)] = number(sheet, cell));
      else if (weight?.state !== "held" && (weightColumn || !main)) weight = number(sheet, cell);
      else if (main && scores[idOf(main)]?.state !== "held") scores[idOf(main)] = number(sheet, cell);
    }
  }
  for (const below of after) grade ??= gradeOn(sheet, sheet.starting(below).slice(0, 4));
  for (const item of items) {
    const column = item.means === "reviewTotal" ? scoreColumns.find(({ scoreKind }) => scoreKind === "review") : main;
    if ((item.means === "totalScore" || item.means === "reviewTotal") && item.cell && column) {
      const id = idOf(column);
      if (scores[id]?.state !== "held") scores[id] = number(sheet, item.cell);
    }
    if (item.means === "grade" && item.cell && grade === null && GRADE.test(fold(item.text)))
      grade = gradeEntry(sheet, item.cell, item.text);
  }
  return { row, weight, scores, grade };
}

/** A total may stand behind its label in one cell: "总分：96分". */
function number(sheet: LogicalSheet, cell: LogicalCell): Entry<Dec> {
  const entry = numberEntry(sheet, cell, asPoints);
  if (entry.state !== "unreadable") return entry;
  const tail = /[:：]\s*([\d.]+\s*分?)\s*$/u.exec(cell.text)?.[1];
  const read = tail === undefined ? null : readNumber(tail);
  if (!read) return entry;
  return {
    ...entry,
    state: "held",
    held: { value: read.value, text: cell.text, cells: [entry.cell], decimals: read.decimals, from: "label" },
  };
}

function gradeOn(sheet: LogicalSheet, cells: readonly LogicalCell[]): Entry<string> | null {
  for (const [at, cell] of cells.entries()) {
    const word = GRADE.exec(fold(cell.text))?.[1];
    if (word) return gradeEntry(sheet, cell, word);
    if (headMeaning(headerKey(cell.text))?.means === "grade" && !cells[at + 1]) return null;
  }
  return null;
}

function gradeEntry(sheet: LogicalSheet, cell: LogicalCell, text: string): Entry<string> {
  const entry = textEntry(sheet, cell);
  const word = GRADE.exec(fold(text))?.[1] ?? text.trim();
  return entry.held ? { ...entry, text: word, held: { ...entry.held, value: word } } : entry;
}

/** Numbers that stand in no column of their role, with the label in front of each. */
function looseNumbers(
  cells: readonly LogicalCell[],
  used: ReadonlySet<string>,
): { cell: LogicalCell; label: string }[] {
  const found: { cell: LogicalCell; label: string }[] = [];
  let label = "";
  for (const cell of cells) {
    const value = readNumber(cell.stored?.value ?? null, cell.stored?.numberFormat);
    if (value && !used.has(String(cell.column))) found.push({ cell, label });
    else if (!value) label = headerKey(cell.text);
  }
  return found;
}
