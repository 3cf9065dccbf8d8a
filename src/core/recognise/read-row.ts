import { isNumber } from "./cell-number";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { ADDS_UP, footMeaning, goalMeaning, sumMeaning, type FootMeaning, type SumMeaning } from "./lexicon/blocks";
import { headerMeaning, type HeaderMeaning } from "./lexicon/columns";
import { comparesAmounts, fundsMeaning } from "./lexicon/funds";
import { headsIndicators } from "./heads-indicators";
import { headMeaning } from "./lexicon/head";
import { firstLevelTheme } from "./lexicon/levels";
import { titleLikeness } from "./lexicon/titles";
import { fold, headerKey } from "./normalise";

/** What the words of one row say, by itself; which part of the form it is is decided by `findBands`. */
export interface RowReading {
  readonly row: number;
  readonly cells: readonly LogicalCell[];
  /** Meanings of its cells as column headers. */
  readonly headers: readonly HeaderMeaning[];
  /** Nothing but header words (and labels beside them) stands here. */
  readonly headerLike: boolean;
  readonly fundsHeader: boolean;
  readonly goalLabel: boolean;
  readonly title: boolean;
  /** 项目名称 and its like: a form begins. */
  readonly namesProject: boolean;
  readonly sum: SumMeaning | null;
  readonly foot: FootMeaning | null;
}

/** The text in front of a colon, where there is one: "填报日期：2021年" → "填报日期". */
export function labelOf(text: string): string {
  const folded = fold(text);
  const colon = folded.indexOf(":");
  return headerKey(colon > 0 && colon <= 16 ? folded.slice(0, colon) : folded);
}

/** Readings by sheet: every stage that asks for a row means the same one. */
const known = new WeakMap<LogicalSheet, Map<number, RowReading>>();

export function readRow(sheet: LogicalSheet, row: number): RowReading {
  const ofSheet = known.get(sheet) ?? new Map<number, RowReading>();
  known.set(sheet, ofSheet);
  const reading = ofSheet.get(row) ?? readAnew(sheet, row);
  ofSheet.set(row, reading);
  return reading;
}

/** 完成情况：完成816件 holds a header's word and is an answer; at most so sure is one that does. */
const ANSWER = 0.8;

function readAnew(sheet: LogicalSheet, row: number): RowReading {
  const cells = sheet.starting(row);
  const keys = cells.map((cell) => headerKey(cell.text));
  const matches = keys.map((key) => headerMeaning(key));
  const numbers = cells.filter(isNumber).length;
  const headers = matches.flatMap((match) => (match ? [match.means] : []));
  const telling = headers.filter((means) => means !== "body"); // 部门名称 is a label of the head just as well
  const fundsHeader = numbers === 0 && isFundsHeader(keys, headers);
  const goals = keys.filter((key) => goalMeaning(key)?.confidence === 1).length;
  const beyond = keys.filter(
    (key) => (headerMeaning(key)?.confidence ?? 0) > ANSWER && goalMeaning(key)?.confidence !== 1,
  ).length;
  const sides = cells.filter((cell) => cell.bottom > cell.row + 3).length;
  const first = cells[0];
  const label = first ? labelOf(first.text) : "";
  const title = first !== undefined && cells.length <= 2 && isTitleCell(sheet, first, cells);
  const named = namesProject(cells, telling);
  return {
    row,
    cells,
    headers,
    headerLike:
      !title &&
      !fundsHeader &&
      !named &&
      numbers === 0 &&
      telling.length > 0 &&
      (headers.length >= (cells.length - sides) / 2 || headsIndicators(headers)) &&
      !(goals > 0 && beyond === 0),
    fundsHeader,
    goalLabel: goals > 0 && beyond === 0,
    title,
    namesProject: named,
    sum: sumOf(cells),
    foot: footOf(first, label),
  };
}

/** At least a budget or an executed amount among two roles, and no level of indicators. */
function isFundsHeader(keys: readonly string[], headers: readonly HeaderMeaning[]): boolean {
  if (headers.some((means) => /^level\d$/.test(means) || means === "project")) return false;
  const roles = new Set(keys.flatMap((key) => fundsMeaning(key)?.means ?? []));
  const amounts = ["initialBudget", "annualBudget", "executed"].filter((role) => roles.has(role as "executed")).length;
  if (amounts === 1 && keys.some(comparesAmounts)) return true;
  return roles.size >= 2 && (amounts >= 2 || (amounts === 1 && roles.has("rate")));
}

function isTitleCell(sheet: LogicalSheet, first: LogicalCell, cells: readonly LogicalCell[]): boolean {
  if (titleLikeness(first.text) < 2 || firstLevelTheme(headerKey(first.text))?.confidence === 1) return false;
  return cells.length === 1 && first.bottom <= first.row + 1 && sheet.crossing(first.row).length === 1;
}

function namesProject(cells: readonly LogicalCell[], headers: readonly HeaderMeaning[]): boolean {
  // 项目名称 heads a column here; beside 单位 alone it does not.
  if (headers.filter((means) => means !== "ignored" && means !== "unit").length >= 2) return false;
  const at = cells.findIndex((cell) => {
    const match = headMeaning(labelOf(cell.text));
    return match?.means === "projectName" && match.confidence === 1 && match.word.length > 2;
  });
  return at >= 0 && at <= 1 && cells.length <= 6;
}

function sumOf(cells: readonly LogicalCell[]): SumMeaning | null {
  for (const cell of cells.slice(0, 3)) {
    const match = sumMeaning(labelOf(cell.text));
    if (match) return match.means;
  }
  const [label, ...rest] = cells;
  const means = ADDS_UP.exec(label ? labelOf(label.text) : "")?.[1];
  return !means || rest.length === 0 || !rest.every(isNumber) ? null : means === "小计" ? "subtotal" : "total";
}

const NOTE = /^(?:注|备注|说明|填表说明|填报说明)(?:\d*[:.、]|\d)/u;

function footOf(first: LogicalCell | undefined, label: string): FootMeaning | null {
  if (!first) return null;
  if (NOTE.test(fold(first.text))) return "note";
  const match = footMeaning(label);
  return match && match.confidence >= 0.8 ? match.means : null;
}
