import type { CellMark, Correction, RowMark } from "../settings/correction";
import { readNumber } from "../measure/number";
import type { LogicalCell, LogicalSheet } from "./expand-merges";
import { CELLS, numberedLabels } from "./fingerprint";
import { compact } from "./normalise";

/**
 * What a row is known by: its first three texts, numbers left out because they are filled in; a row of nothing but
 * numbers by those.
 */
export function rowText(cells: readonly LogicalCell[]): string {
  const texts = cells.filter(({ stored }) => !readNumber(stored?.value ?? null, stored?.numberFormat));
  return (texts.length > 0 ? texts : cells)
    .slice(0, 3)
    .map(({ text }) => compact(text).slice(0, 120))
    .join(CELLS);
}

/** How to name a row so that it is found where rows above it came or went. */
export function rowMark(sheet: LogicalSheet, row: number): RowMark {
  const text = rowText(sheet.starting(row));
  const equal = sheet.rows.filter((one) => one <= row && rowText(sheet.starting(one)) === text);
  return { text, nth: Math.max(0, equal.length - 1) };
}

/** The rows of marks; a mark that names no row of the sheet is missing in the answer. */
export function markedRows(sheet: LogicalSheet, marks: readonly RowMark[]): ReadonlyMap<RowMark, number> {
  const found = new Map<RowMark, number>();
  if (marks.length === 0) return found;
  const byText = new Map<string, number[]>();
  for (const row of sheet.rows) {
    const text = rowText(sheet.starting(row));
    const rows = byText.get(text);
    if (rows) rows.push(row);
    else byText.set(text, [row]);
  }
  for (const mark of marks) {
    const row = byText.get(mark.text)?.[mark.nth];
    if (row !== undefined) found.set(mark, row);
  }
  return found;
}

/** An answer that a person gave a role, with the label by which it was found. */
export interface MarkedCell {
  readonly said: Correction["cells"][number];
  readonly label: LogicalCell;
  readonly cell: LogicalCell;
}

/** The cells that answers stand in; one whose label the sheet does not have is missing in the answer. */
export function markedCells(sheet: LogicalSheet, said: Correction["cells"]): MarkedCell[] {
  if (said.length === 0) return [];
  const labels = sheet.rows.flatMap((row) => sheet.starting(row));
  const marks = numberedLabels(labels);
  return said.flatMap((one) => {
    const label = labels[marks.findIndex(({ header, nth }) => header === one.cell.label && nth === one.cell.nth)];
    if (!label) return [];
    return [{ said: one, label, cell: answerOf(sheet, label, one.cell.side) }];
  });
}

/** The cell right of a label, or the one below it. */
export function answerOf(sheet: LogicalSheet, label: LogicalCell, side: CellMark["side"]): LogicalCell {
  return side === "below" ? sheet.at(label.bottom + 1, label.column) : sheet.at(label.row, label.right + 1);
}
