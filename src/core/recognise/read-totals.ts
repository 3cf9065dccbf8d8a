import { isNumber } from "./cell-number";
import type { Dec } from "../evaluation/decimal";
import { columnName } from "../grid/address";
import type { Entry } from "../evaluation/sourced";
import type { Totals } from "../evaluation/table";
import { readNumber } from "../measure/number";
import type { RoleColumn } from "./role-column";
import { blankAt, firstFilled } from "./role-column";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { headMeaning } from "./lexicon/head";
import { fold, headerKey } from "./normalise";
import { answering, asLabel, asPoints, numberEntry, textEntry } from "./read-entry";
import type { HeadItem } from "./read-head";

const GRADE =
  /^(?:评价|自评|绩效|综合)?(?:等级|等次|评级|结果)?[:：]?(优秀|优|良好|良|中等|中|合格|一般|较差|差|不合格)$/u;

/** Behind its label, or in brackets behind the score, in a cell that says more than the grade. */
const GRADE_WITHIN =
  /(?:等级|等次|评级|结果)(?:为|是|:)?[“"]?(优秀|优|良好|良|中等|中|合格|一般|较差|差|不合格)|\d分?[(,，、](优秀|优|良好|良|中等|中|合格|差)\)?$/u;

function gradeIn(text: string): string | null {
  const folded = fold(text);
  const whole = GRADE.exec(folded)?.[1];
  if (whole !== undefined) return whole;
  const within = folded.length <= 60 ? (CHOICE.test(folded) ? TICKED : GRADE_WITHIN).exec(folded) : null;
  return within?.[1] ?? within?.[2] ?? null;
}

/** ☑优, 优（√）: the box that is ticked. */
const TICKED = /[☑■√✓✔](优秀|优|良好|良|中等|中|合格|差|不合格)|(优秀|优|良好|良|中等|中|合格|差|不合格)[([]?[☑■√✓✔]/u;

/** 优□ 良□: boxes to tick, none of them a grade by itself. */
const CHOICE = /[□☐○]|优.*良.*中/u;

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
  let reviewed: Entry<Dec> | null = null;
  const scoreColumns = columns.filter(
    ({ role, left }, at) =>
      role === "score" && columns.findIndex((one) => one.role === "score" && one.left === left) === at,
  );
  const main = scoreColumns.find(({ scoreKind }) => scoreKind === "self") ?? scoreColumns[0];
  if (row !== null) {
    const cells = sheet.starting(row);
    const [label] = cells;
    const inColumn = ({ left, right }: RoleColumn): LogicalCell => {
      const cell = firstFilled(sheet, row, left, right);
      return cell === label && cell.column < left ? blankAt(row, left) : cell;
    };
    const weightColumn = columns.find(({ role }) => role === "weight");
    for (const column of scoreColumns) scores[idOf(column)] = number(sheet, inColumn(column));
    const ofWeight = weightColumn ? inColumn(weightColumn) : null;
    // One cell under weight and score, 总得分 merged over the rest of the row, is the score.
    if (ofWeight && !scoreColumns.some((column) => inColumn(column) === ofWeight)) weight = number(sheet, ofWeight);
    grade = gradeOn(sheet, cells);
    const elsewhere = columns.filter(({ role }) => !/^level|^weight$|^score$/u.test(role));
    const rest = looseNumbers(
      cells.filter(
        (cell) => cell === label || !elsewhere.some(({ left, right }) => cell.column >= left && cell.column <= right),
      ),
      new Set([...Object.values(scores), weight].flatMap((entry) => (entry?.held ? [`${entry.cell.column}`] : []))),
    );
    const said = pairsSaid(cells);
    if (main && said) [weight, scores[idOf(main)]] = [number(sheet, said.weight), number(sheet, said.score)];
    else if (main && label && scores[idOf(main)]?.state !== "held") {
      const behind = number(sheet, label); // "总分：96分"
      if (behind.held?.from === "label") scores[idOf(main)] = behind;
    }
    for (const { cell, label } of said ? [] : rest) {
      // A form whose rows have no score may state its total all the same; the total's own column names it.
      const id = main ? idOf(main) : columnName(cell.column);
      const open = scores[id]?.state !== "held" ? id : null;
      const named = /得分|自评|评分/u.test(label) || (!main && !weightColumn && label.includes("总分"));
      const ofLevel = columns.some(
        ({ role, left, right }) => role === "levelWeight" && cell.column >= left && cell.column <= right,
      );
      if (!named && weight?.state !== "held" && (weightColumn || !main)) weight = number(sheet, cell);
      else if (!main && !named) continue;
      else if (open !== null && !ofLevel) scores[open] = number(sheet, cell);
    }
  }
  for (const below of after) grade ??= gradeOn(sheet, sheet.starting(below).slice(0, 4));
  for (const item of items) {
    const column = item.means === "reviewTotal" ? scoreColumns.find(({ scoreKind }) => scoreKind === "review") : main;
    if ((item.means === "totalScore" || item.means === "reviewTotal") && item.cell && column) {
      const id = idOf(column);
      if (scores[id]?.state !== "held") scores[id] = answering(sheet, number(sheet, item.cell), item.label);
    }
    if (item.means === "reviewTotal" && item.cell && !column)
      reviewed ??= answering(sheet, number(sheet, item.cell), item.label);
    if (item.means === "grade" && item.cell && grade === null && gradeIn(item.text) !== null)
      grade = answering(sheet, gradeEntry(sheet, item.cell, item.text), item.label);
  }
  const [named] = row === null ? [] : sheet.starting(row);
  return {
    row,
    ...(named && !isNumber(named) ? { label: asLabel(sheet, named) } : {}),
    weight,
    scores,
    grade,
    ...(reviewed ? { reviewed } : {}),
  };
}

/** 自评得分：94.5分 等级：优; 自评得分96分（优）. */
const STATED = /(?:(?:总分|合计)[为是:]|(?:得分|评分)[为是:]?)(\d+(?:\.\d+)?分?)(?!\d|\.|%|分)/u;

/** A total may stand behind its label in one cell: "总分：96分". */
function number(sheet: LogicalSheet, cell: LogicalCell): Entry<Dec> {
  const entry = numberEntry(sheet, cell, asPoints);
  if (entry.state !== "unreadable") return entry;
  const folded = fold(cell.text);
  const said = folded.length <= 60 ? (/:([\d.]+分?)$/u.exec(folded) ?? STATED.exec(folded))?.[1] : undefined;
  const read = said === undefined ? null : readNumber(said);
  if (!read) return entry;
  return {
    ...entry,
    state: "held",
    held: { value: read.value, text: cell.text, cells: [entry.cell], decimals: read.decimals, from: "label" },
  };
}

function gradeOn(sheet: LogicalSheet, cells: readonly LogicalCell[]): Entry<string> | null {
  for (const [at, cell] of cells.entries()) {
    const word = gradeIn(cell.text);
    const before = cells.slice(0, at).filter((one) => !isNumber(one));
    if (word) return answering(sheet, gradeEntry(sheet, cell, word), before.at(-1) ?? cell);
    if (headMeaning(headerKey(cell.text))?.means === "grade" && !cells[at + 1]) return null;
  }
  return null;
}

function gradeEntry(sheet: LogicalSheet, cell: LogicalCell, text: string): Entry<string> {
  const entry = textEntry(sheet, cell);
  const word = gradeIn(text) ?? text.trim();
  return entry.held ? { ...entry, text: word, held: { ...entry.held, value: word } } : entry;
}

/** 总分 | 100 | 得分 | 95: each number right behind its label, wherever the columns are. */
function pairsSaid(cells: readonly LogicalCell[]): { weight: LogicalCell; score: LogicalCell } | null {
  const [, weight, , score] = cells;
  const isLabel = (cell: LogicalCell | undefined): boolean => cell !== undefined && /得分|评分/u.test(cell.text);
  return weight && score && isNumber(weight) && isLabel(cells[2]) && isNumber(score) ? { weight, score } : null;
}

/** Numbers that stand in no column of their role, with the label in front of each; a serial number has none. */
function looseNumbers(
  cells: readonly LogicalCell[],
  used: ReadonlySet<string>,
): { cell: LogicalCell; label: string }[] {
  const found: { cell: LogicalCell; label: string }[] = [];
  let label = "";
  for (const cell of cells) {
    if (isNumber(cell) && label !== "" && !used.has(String(cell.column))) found.push({ cell, label });
    else if (!isNumber(cell)) label = headerKey(cell.text);
  }
  return found;
}
