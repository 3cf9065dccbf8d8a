import type { LogicalSheet } from "./expand-merges";
import { nameContent, type NameContent } from "./name-content";
import { firstLevelTheme } from "./lexicon/levels";
import { fold } from "./normalise";
import { SIGN } from "./read-measures";
import { numbered, type Header, type HeaderColumn } from "./read-header";
import { blankAt } from "./role-column";

/** How far beside the header a column without a label may stand, blank ones between. */
const BESIDE = 2;
const NAMES: ReadonlySet<HeaderColumn["means"]> = new Set(["level1", "level2", "level3", "name"]);
const LEVELS = ["level1", "level2", "level3"] as const;

/**
 * The header with what only the rows below it tell: columns without a label, the columns of names under one label
 * (绩效指标 over 产出指标, 数量指标 and the indicators), and the level that no label names. Names of the first and second
 * level are known; other words are told by nothing but their place and stay in doubt.
 */
export function completeHeader(sheet: LogicalSheet, header: Header, body: readonly number[]): Header {
  const filled = filledColumns(sheet, body);
  const unlabelled = behindSigns(sheet, withUnlabelled(sheet, header, filled), body);
  const columns = unlabelled
    .flatMap((column) => divided(sheet, column, unlabelled, body, filled))
    .flatMap((column) => (lacksValues(unlabelled) ? uncovered(sheet, column, body) : [column]));
  return { ...header, columns: numbered(withLevels(sheet, columns, body)) };
}

/** Columns under blank header cells on which something begins below; beside the labels and between them. */
function withUnlabelled(
  sheet: LogicalSheet,
  { rows, columns, sides }: Header,
  filled: ReadonlySet<number>,
): HeaderColumn[] {
  const last = rows.at(-1) ?? 1;
  const left = Math.min(...columns.map((column) => column.left)) - BESIDE;
  const right = columns.reduce((most, column) => Math.max(most, column.right), 0) + BESIDE;
  const isLabelled = (at: number): boolean =>
    columns.some((column) => column.left <= at && at <= column.right) ||
    sides.some((side) => side.column <= at && at <= side.right) ||
    rows.some((row) => sheet.at(row, at).text.trim() !== "");
  const found = [...filled]
    .filter((at) => at >= left && at <= right && !isLabelled(at))
    .map((at): HeaderColumn => {
      const place = { left: at, right: at, cell: blankAt(last, at), nth: 0 };
      return { ...place, text: "", over: "", key: "", means: null, confidence: 0.5 };
    });
  return [...columns, ...found].sort((a, b) => a.left - b.left);
}

/** ≥ under the label and the value beside it under none: the label heads both, as if it were merged over them. */
function behindSigns(
  sheet: LogicalSheet,
  columns: readonly HeaderColumn[],
  body: readonly number[],
): readonly HeaderColumn[] {
  const isSign = (row: number, at: number): boolean => SIGN.test(fold(sheet.at(row, at).text));
  const heads = (column: HeaderColumn, next: HeaderColumn | undefined): boolean =>
    column.means === "target" &&
    next?.key === "" &&
    next.left === column.right + 1 &&
    body.some((row) => isSign(row, column.left) && !isSign(row, next.left));
  return columns.flatMap((column, at) => {
    const [before, next] = [columns[at - 1], columns[at + 1]];
    if (before && heads(before, column)) return [];
    return heads(column, next) ? [{ ...column, right: column.right + 1 }] : [column];
  });
}

/** The sheet columns on which something begins on these rows. */
function filledColumns(sheet: LogicalSheet, body: readonly number[]): ReadonlySet<number> {
  return new Set(body.flatMap((row) => sheet.starting(row).map(({ column }) => column)));
}

/** One label over several columns of names, at least one of which holds names of a level that no other label claims. */
function divided(
  sheet: LogicalSheet,
  column: HeaderColumn,
  all: readonly HeaderColumn[],
  body: readonly number[],
  filled: ReadonlySet<number>,
): HeaderColumn[] {
  if (column.left === column.right || !NAMES.has(column.means)) return [column];
  const starts = [...filled].filter((at) => column.left <= at && at <= column.right).sort((a, b) => a - b);
  const several = body.some(
    (row) => starts.filter((at) => sheet.at(row, at).column === at && sheet.at(row, at).text.trim() !== "").length > 1,
  );
  const claimed = new Set(all.filter((one) => one !== column).map(({ means }) => means));
  const contents = starts.map((at) => nameContent(sheet, at, body));
  const tells = contents.some((content) => (content === "level1" || content === "level2") && !claimed.has(content));
  if (!several || !tells) return [column];
  return starts.map((left, index) => {
    const content = contents[index] ?? "none";
    const level = content === "words" ? "level3" : content;
    const means = level === "none" || claimed.has(level) || contents.indexOf(content) < index ? null : level;
    return { ...column, left, right: (starts[index + 1] ?? column.right + 1) - 1, means, told: "names" };
  });
}

const PAIRS = [
  ["target", "actual"],
  ["weight", "selfScore"],
] as const;

/** 目标值 without 完成值, 分值 without 得分: one of two that go together is not said. */
function lacksValues(columns: readonly HeaderColumn[]): boolean {
  const says = (means: HeaderColumn["means"]): boolean => columns.some((column) => column.means === means);
  const missing = PAIRS.filter(([one, other]) => says(one) !== says(other));
  return missing.length > 0 && columns.some(({ means }) => means === "weight" || means === "selfScore");
}

/**
 * A label merged over columns that are both filled, row by row, in a table that lacks a column: what stands beside the
 * first of them is read as if it had no label.
 */
function uncovered(sheet: LogicalSheet, column: HeaderColumn, body: readonly number[]): HeaderColumn[] {
  if (column.left === column.right || column.key === "") return [column];
  const isFilled = (row: number, at: number): boolean => {
    const cell = sheet.at(row, at);
    return cell.row === row && cell.column === at && cell.text.trim() !== "" && !SIGN.test(fold(cell.text));
  };
  const next = column.left + 1;
  const both = body.filter((row) => isFilled(row, column.left) && isFilled(row, next)).length;
  if (both === 0 || both * 2 < body.filter((row) => isFilled(row, column.left)).length) return [column];
  const rest: HeaderColumn = {
    left: next,
    right: column.right,
    text: "",
    over: "",
    key: "",
    means: null,
    confidence: 0.5,
    cell: blankAt(column.cell.bottom, next),
    nth: 0,
  };
  return [{ ...column, right: column.left }, ...uncovered(sheet, rest, body)];
}

function namesGroup({ means }: HeaderColumn): boolean {
  return means === "level1" || means === "level2";
}

/** The level that no label names: a column whose cells are names of it, or words between the levels around it or in front of the values. */
function withLevels(
  sheet: LogicalSheet,
  columns: readonly HeaderColumn[],
  body: readonly number[],
): readonly HeaderColumn[] {
  // 产出指标 | 三级指标 | …: the header of one group, which its first label names.
  const [heading] = columns;
  if (heading?.means === null && firstLevelTheme(heading.key)?.confidence === 1 && !columns.some(namesGroup))
    return columns.map((column) => (column === heading ? { ...column, means: "level2", told: "names" } : column));
  // 指标类型 says a level, not which: over 产出指标 and 效益指标 it is the first.
  const isFirst = ({ means, key, left }: HeaderColumn): boolean =>
    means === "level2" && !key.includes("级") && nameContent(sheet, left, body) === "level1";
  let read = columns.some(({ means }) => means === "level1")
    ? columns
    : columns.map((column): HeaderColumn => (isFirst(column) ? { ...column, means: "level1" } : column));
  for (const [index, level] of LEVELS.entries()) {
    const at = (means: HeaderColumn["means"]): number => read.findIndex((column) => column.means === means);
    if (at(level) >= 0) continue;
    const outer = Math.max(-1, ...LEVELS.slice(0, index).map(at));
    const inner = LEVELS.slice(index + 1)
      .map(at)
      .find((found) => found >= 0);
    const end = inner ?? read.findIndex(({ means }, position) => position > outer && means !== null);
    if (outer < 0 && inner === undefined) continue;
    // Under 数量指标, 质量指标 … stand indicators, whatever the label over them says.
    const parent = read[outer];
    const isGrouped = level === "level3" && parent !== undefined && nameContent(sheet, parent.left, body) === "level2";
    const contentAt = (position: number): NameContent => {
      const { means, text, left } = read[position] ?? { means: "ignored", text: "", left: 0 };
      // Right beside a level a word that nobody knows is as good as none.
      const isBeside = position === outer + 1 || position + 1 === inner;
      const open =
        (means === null && (text.trim() === "" || isGrouped || isBeside)) || (means === "name" && level === "level1");
      return position > outer && position < end && open ? nameContent(sheet, left, body) : "none";
    };
    // Names of a level tell it under another column's word too, unless that is the only column which has it.
    const isOver = (position: number): boolean => {
      const { means, left } = read[position] ?? { means: null, left: 0 };
      const isNamed = means === "name" && at("level3") >= 0; // 绩效指标 over all levels
      const isWanted = NAMES.has(means) && !isNamed && read.filter((one) => one.means === means).length < 2;
      return position > outer && position < end && !isWanted && nameContent(sheet, left, body) === level;
    };
    const byName = read.findIndex((_, position) => contentAt(position) === level);
    const named = byName >= 0 ? byName : read.findIndex((_, position) => isOver(position));
    const placed =
      level === "level3" || inner !== undefined ? read.findIndex((_, position) => contentAt(position) === "words") : -1;
    const [found, told] = named >= 0 ? [named, "names" as const] : [placed, "place" as const];
    read = read.map((column, position) => (position === found ? { ...column, means: level, told } : column));
  }
  return read;
}
