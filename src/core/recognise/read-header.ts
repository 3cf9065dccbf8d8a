import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { numberedLabels } from "./fingerprint";
import { headerMeaning, type HeaderMeaning } from "./lexicon/columns";
import { fold, headerKey } from "./normalise";

/** One column of a header: the columns that its lowest telling label spans. */
export interface HeaderColumn {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** What the label over its own says: 2022年 over 目标值. */
  readonly over: string;
  readonly key: string;
  /** Null: words that mean nothing here. */
  readonly means: HeaderMeaning | null;
  readonly confidence: number;
  readonly cell: LogicalCell;
  /** Its place among the columns with the same label, from the left, counted from 0. */
  readonly nth: number;
  /** Where no word of its own says what it means: the names in its rows do, or nothing but its place. */
  readonly told?: "names" | "place";
}

/** A label that reaches down beside the rows: 绩效指标, 年度绩效目标1（40分）. */
export type SideLabel = LogicalCell;

export interface Header {
  readonly rows: readonly number[];
  readonly columns: readonly HeaderColumn[];
  readonly sides: readonly SideLabel[];
}

/** Reads one header band: under a label of several columns the labels below it count, each column by its lowest. */
export function readHeader(sheet: LogicalSheet, rows: readonly number[]): Header {
  const last = rows.at(-1) ?? 0;
  const cells = new Set(rows.flatMap((row) => sheet.crossing(row)));
  const sides: SideLabel[] = [];
  const labels: LogicalCell[] = [];
  for (const cell of cells) {
    if (cell.bottom > last || NUMBERED_GOAL.test(fold(cell.text))) sides.push(cell);
    if (cell.bottom <= last) labels.push(cell);
  }
  labels.sort((a, b) => b.row - a.row || a.column - b.column);

  const byColumn = new Map<number, HeaderColumn>();
  for (const cell of labels) {
    const key = headerKey(cell.text);
    const match = headerMeaning(key);
    const parent = labels.find((one) => one.row < cell.row && one.column <= cell.column && one.right >= cell.right);
    const above = parent === undefined ? null : (headerMeaning(headerKey(parent.text))?.means ?? null);
    // 指标名称 under 一级指标 names that level, beside a weight of its own.
    const means = match?.means === "name" && above?.startsWith("level") ? above : match?.means;
    const column: HeaderColumn = {
      left: cell.column,
      right: cell.right,
      text: cell.text,
      over: parent?.text ?? "",
      key,
      means: above === "ignored" ? above : (means ?? ofPeriod(key, above) ?? scoreOf(above)),
      confidence: match?.confidence ?? 0,
      cell,
      nth: 0,
    };
    for (let at = cell.column; at <= cell.right; at += 1) {
      const standing = byColumn.get(at);
      if (!standing || (standing.means === null && column.means !== null && !isSaidBelow(byColumn, cell, column)))
        byColumn.set(at, column);
    }
  }
  return { rows, columns: settled(spans(byColumn)), sides: sides.sort((a, b) => a.column - b.column) };
}

/** 年度绩效目标2（40分） stands beside its rows, merged down or not. */
const NUMBERED_GOAL = /^.{0,4}目标(?:\d|[一二三四五六七八九十])/u;

/** 完成情况 over 计划 and 实际: what it means is said by the second of them, so the first is something else. */
function isSaidBelow(
  byColumn: ReadonlyMap<number, HeaderColumn>,
  { column: left, right }: LogicalCell,
  { means }: HeaderColumn,
): boolean {
  return [...byColumn.values()].some((one) => one.means === means && one.left >= left && one.right <= right);
}

/** 绩效标准 beside 指标值 says how it is judged; where nothing else does it says what is to be reached. */
function settled(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const means = columns.some((column) => column.means === "target") ? "standard" : "target";
  return columns.map((column) => (column.means === "yardstick" ? { ...column, means } : column));
}

const PART_OF_YEAR = /^(?:第?[一二三四1-4]季度|[上下]半年|(?:\d{1,2}[-~至到])?\d{1,2}月份?(?:止|底)?)$/u;
const WHOLE_YEAR = /^(?:全年|全年度|年度|全年累计|累计|本年|全年合计)$/u;

/** Under 完成情况 the whole year's column is what the label says, the quarters' are not. */
function ofPeriod(key: string, above: HeaderMeaning | null): HeaderMeaning | null {
  if (above === null) return null;
  return PART_OF_YEAR.test(key) ? "ignored" : WHOLE_YEAR.test(key) ? above : null;
}

/** Whoever scores under 评价得分, the column is a score; whose is another matter. */
function scoreOf(above: HeaderMeaning | null): HeaderMeaning | null {
  return above === "selfScore" || above === "reviewScore" ? "reviewScore" : null;
}

/** Neighbouring columns under one label are one column; a label cut in two by its children gives two. */
function spans(byColumn: ReadonlyMap<number, HeaderColumn>): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const [at, label] of [...byColumn].sort(([a], [b]) => a - b)) {
    const previous = columns.at(-1);
    if (previous?.cell === label.cell && previous.right === at - 1)
      columns[columns.length - 1] = { ...previous, right: at };
    else columns.push({ ...label, left: at, right: at });
  }
  return numbered(columns);
}

/** Columns with their places among equal labels. */
export function numbered(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const marks = numberedLabels(columns);
  return columns.map((column, at) => ({ ...column, nth: marks[at]?.nth ?? 0 }));
}
