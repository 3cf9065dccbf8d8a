import type { Goal } from "../evaluation/indicator";
import type { Entry } from "../evaluation/sourced";
import type { FormCorrection } from "./correct-form";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { goalMeaning, type GoalMeaning } from "./lexicon/blocks";
import { headerMeaning } from "./lexicon/columns";
import { headMeaning } from "./lexicon/head";
import { isNoNumber } from "./lexicon/sentinels";
import { fold, headerKey, pointsInLabel } from "./normalise";
import { sourcedFrom, sourcedName, textEntry } from "./read-entry";
import { labelOf, type RowReading } from "./read-row";

/**
 * The goal of a block: from the rows above its header (labels over or beside the text) and from the label that stands
 * beside its indicators, 年度绩效目标1（40分）.
 */
export function readGoal(
  sheet: LogicalSheet,
  rows: readonly RowReading[],
  sides: readonly LogicalCell[],
  said: FormCorrection | null = null,
): Goal | null {
  const side = sides.find(
    (cell) => /目标/u.test(fold(cell.text)) && pointsInLabel(cell.text, { bareNumber: false }) !== null,
  );
  const points = side && pointsInLabel(side.text, { bareNumber: false });
  const found: Partial<Record<GoalMeaning, Entry<string>>> = {};
  const labels: Partial<Record<GoalMeaning, LogicalCell>> = {};
  rows.forEach((row, at) => {
    if (!row.goalLabel && !row.cells.some(isGoal)) return;
    if (row.fundsHeader) return;
    row.cells.forEach((cell, position) => {
      const means = meaningOf(cell);
      if (!means) return;
      labels[means] ??= cell;
      if (isSide(sheet, rows, row, position)) return;
      const answer = answerTo(sheet, rows, at, position);
      if (answer && said?.refuses(answer)) return;
      if (answer) found[means] = added(found[means], textEntry(sheet, answer));
      for (const more of answer ? furtherGoals(rows, row, cell, answer) : [])
        found[means] = added(found[means], textEntry(sheet, more));
    });
  });
  for (const [role, { label, cell }] of said?.answersOn(rows.map(({ row }) => row)) ?? []) {
    if (role !== "expected" && role !== "actual") continue;
    found[role] = textEntry(sheet, cell);
    labels[role] ??= label;
  }
  const planned = found.expected ?? found.goal ?? found.longTerm;
  const expected =
    says(planned) || !says(found.adjustedExpected) ? (planned ?? found.adjustedExpected) : found.adjustedExpected;
  if (!expected && !found.actual && !points) return null;
  const named = side ?? labels.goal ?? labels.expected ?? labels.longTerm ?? labels.actual;
  return {
    label: named ? sourcedName(sheet, named) : null,
    weight: side && points ? sourcedFrom(sheet, side, points.value, "label", points.decimals) : null,
    expected: expected ?? null,
    actual: found.actual ?? null,
  };
}

/** 年度绩效目标1 and 2, or several rows under one label, are one goal's text in several cells. */
function added(before: Entry<string> | undefined, next: Entry<string>): Entry<string> {
  if (!before?.held) return next;
  if (!next.held || before.held.cells.some((cell) => cell.row === next.cell.row && cell.column === next.cell.column))
    return before;
  const text = `${before.text}\n${next.text}`;
  const value = `${before.held.value}\n${next.held.value}`;
  return { ...before, text, held: { ...before.held, text, value, cells: [...before.held.cells, ...next.held.cells] } };
}

/** Rows under an answer that hold nothing but further answers, each right under a label of the row. */
function furtherGoals(
  rows: readonly RowReading[],
  labels: RowReading,
  label: LogicalCell,
  answer: LogicalCell,
): LogicalCell[] {
  if (answer.column !== label.column) return [];
  const columns = new Set(labels.cells.map(({ column }) => column));
  const found: LogicalCell[] = [];
  for (const row of rows) {
    if (row.row <= answer.bottom) continue;
    const own = row.cells.find(({ column, right }) => column === label.column && right === label.right);
    const alike = row.cells.every(({ column }) => columns.has(column));
    if (!own || !alike || row.goalLabel || row.fundsHeader || row.headerLike || row.namesProject) break;
    if (headMeaning(labelOf(own.text))?.confidence === 1) break;
    found.push(own);
  }
  return found;
}

/** 无 and a blank leave it to the adjusted goal. */
function says(entry: Entry<string> | undefined): boolean {
  return entry?.state === "held" && !isNoNumber(entry.text);
}

/** The label of the whole block: it stands left of the labels of its parts, and no text stands right below it. */
function isSide(sheet: LogicalSheet, rows: readonly RowReading[], row: RowReading, position: number): boolean {
  const [cell, next] = row.cells;
  if (position !== 0 || !cell || !isGoal(next)) return false;
  if (cell.bottom > row.row) return true;
  const below = under(sheet, rows, cell);
  return row.cells.length >= 3 && (below.text.trim() === "" || below.right !== cell.right);
}

/** The cell under a label; over blank rows, where the next row holds something of just its width. */
function under(sheet: LogicalSheet, rows: readonly RowReading[], label: LogicalCell): LogicalCell {
  const below = sheet.at(label.bottom + 1, label.column);
  const next = rows.find(({ row }) => row > label.bottom);
  if (below.text.trim() !== "" || !next || sheet.crossing(below.row).length > 0) return below;
  const answer = next.cells.find(({ column, right }) => column === label.column && right === label.right);
  return answer ?? below;
}

/** The text belongs under the label, or beside it where the label's neighbour is no label itself. */
function answerTo(sheet: LogicalSheet, rows: readonly RowReading[], at: number, position: number): LogicalCell | null {
  const row = rows[at];
  const label = row?.cells[position];
  if (!row || !label) return null;
  const [before, next] = [row.cells[position - 1], row.cells[position + 1]];
  const below = under(sheet, rows, label);
  const says = below.text.trim() !== "";
  // Behind a goal that is answered below this one is too, whatever stands beside it: 完成情况 | 完成率.
  const isBehind = isGoal(before) && says && below.right === label.right && !isGoal(below);
  if (!isBehind && next && !isGoal(next) && headerMeaning(headerKey(next.text))?.confidence !== 1) return next;
  // What stands on the header's rows answers nothing.
  const above = rows.some((one) => one.row === below.row);
  const isLabel = isGoal(below) || (says && !above);
  if (!isLabel && says) return below;
  // Alone on its row with nothing below, or behind a label that is answered beside: so is this one, by a blank.
  const beside = position > 1 && before && !isGoal(before);
  return row.cells.length === 1 || beside ? sheet.at(row.row, label.right + 1) : isLabel ? null : below;
}

function isGoal(cell: LogicalCell | undefined): boolean {
  return cell !== undefined && meaningOf(cell) !== null;
}

/** 目标 alone is a goal's label beside others; elsewhere it heads a column. */
function meaningOf({ text }: LogicalCell): GoalMeaning | null {
  const key = headerKey(text);
  const match = goalMeaning(key);
  return key === "目标" ? "expected" : match?.confidence === 1 ? match.means : null;
}
