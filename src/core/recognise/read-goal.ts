import type { Goal } from "../evaluation/indicator";
import type { Entry } from "../evaluation/sourced";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { goalMeaning } from "./lexicon/blocks";
import { headerKey, pointsInLabel } from "./normalise";
import { sourcedFrom, sourcedName, textEntry } from "./read-entry";
import type { RowReading } from "./read-row";

/**
 * The goal of a block: from the rows above its header (labels over or beside the text) and from the label that stands
 * beside its indicators, 年度绩效目标1（40分）.
 */
export function readGoal(sheet: LogicalSheet, rows: readonly RowReading[], sides: readonly LogicalCell[]): Goal | null {
  const side = sides.find((cell) => pointsInLabel(cell.text, { bareNumber: false }) !== null);
  const points = side && pointsInLabel(side.text, { bareNumber: false });
  const found: Partial<Record<"expected" | "adjustedExpected" | "actual", Entry<string>>> = {};
  let label: LogicalCell | null = null;
  rows.forEach((row, at) => {
    if (!row.goalLabel && !row.cells.some((cell) => goalMeaning(headerKey(cell.text))?.confidence === 1)) return;
    if (row.fundsHeader || row.headerLike) return;
    row.cells.forEach((cell, position) => {
      const match = goalMeaning(headerKey(cell.text));
      if (match?.confidence !== 1) return;
      const alone = isSide(cell, row, position);
      if (alone && !label) label = cell;
      if (match.means === "goal" && alone) return;
      const means = match.means === "goal" ? "expected" : match.means;
      const answer = answerTo(sheet, rows, at, position);
      if (answer && found[means]?.state !== "held") found[means] = textEntry(sheet, answer);
    });
  });
  const expected =
    found.adjustedExpected?.state === "held" ? found.adjustedExpected : (found.expected ?? found.adjustedExpected);
  if (!expected && !found.actual && !points) return null;
  const named = side ?? label;
  return {
    label: named && sourcedName(sheet, named),
    weight: points && side ? sourcedFrom(sheet, side, points.value, "label", points.decimals) : null,
    expected: expected ?? null,
    actual: found.actual ?? null,
  };
}

/** The label of the whole block: it stands left of others, or reaches down beside the text. */
function isSide(cell: LogicalCell, row: RowReading, position: number): boolean {
  const next = row.cells[position + 1];
  return (
    position === 0 &&
    next !== undefined &&
    goalMeaning(headerKey(next.text))?.confidence === 1 &&
    row.cells.length >= 2 &&
    next.column > cell.right &&
    (cell.bottom > row.row || row.cells.length >= 3)
  );
}

/** The text belongs under the label, or beside it where the label's neighbour is no label itself. */
function answerTo(sheet: LogicalSheet, rows: readonly RowReading[], at: number, position: number): LogicalCell | null {
  const row = rows[at]!;
  const label = row.cells[position]!;
  const next = row.cells[position + 1];
  if (next && goalMeaning(headerKey(next.text))?.confidence !== 1) return next;
  const below = sheet.at(label.bottom + 1, label.column);
  const isLabel = goalMeaning(headerKey(below.text))?.confidence === 1;
  const single = row.cells.filter((cell) => goalMeaning(headerKey(cell.text))?.confidence === 1).length === 1;
  if (single && label.column < 2) return sheet.at(row.row, label.right + 1);
  return isLabel ? null : below;
}
