import type { Grid } from "../grid/grid";
import type { Column } from "../evaluation/column";
import type { CellMark, ColumnMark, CorrectableFunds, RowMark } from "../settings/correction";
import { readNumber } from "../measure/number";
import { expandMerges, type LogicalCell } from "./expand-merges";
import { columnMark, headerText, headerTexts, numberedLabels } from "./fingerprint";
import { goalMeaning } from "./lexicon/blocks";
import { fundsLabel, fundsMeaning } from "./lexicon/funds";
import { headMeaning } from "./lexicon/head";
import { answerOf, rowMark } from "./marks";
import { headerKey } from "./normalise";
import { labelOf } from "./read-row";
import { assignRoles } from "./assign-roles";
import { completeHeader } from "./complete-header";
import { correctableRole } from "./correctable-role";
import { readHeader } from "./read-header";

/** A column under header rows that a person points at, and what its words would make of it. */
export interface NamedColumn extends Pick<Column, "column" | "header"> {
  readonly mark: ColumnMark;
  readonly role: ReturnType<typeof correctableRole>;
}

/** Rows that a person points at as a header: what they are known by, and the columns under them. */
export interface NamedHeader {
  readonly fingerprint: string;
  readonly rows: readonly string[];
  readonly columns: readonly NamedColumn[];
}

/** A row as a correction names it; null where nothing stands on it. */
export function rowMarkAt(grid: Grid, row: number): RowMark | null {
  const mark = rowMark(expandMerges(grid), row);
  return mark.text === "" ? null : mark;
}

/** A row's first texts as they stand there, for the person who points at it; "" where it is blank. */
export function rowTextAt(grid: Grid, row: number): string {
  return expandMerges(grid)
    .starting(row)
    .slice(0, 4)
    .map(({ text }) => text.trim())
    .join(" · ");
}

/** A header of one to four rows, blank ones among them left out; null where nothing stands on any of them. */
export function headerAt(grid: Grid, top: number, bottom: number): NamedHeader | null {
  const sheet = expandMerges(grid);
  const rows = sheet.rows.filter((row) => row >= top && row <= bottom).slice(0, 4);
  const body = sheet.rows.filter((row) => row > bottom);
  const labels = readHeader(sheet, rows);
  if (rows.length === 0 || labels.columns.length === 0) return null;
  const header = completeHeader(sheet, labels, body);
  const texts = headerTexts(sheet, rows);
  return {
    fingerprint: headerText(texts),
    rows: texts,
    columns: assignRoles(sheet, header, body).map((column) => ({
      column: column.left,
      header: column.header.text.trim(),
      mark: columnMark(column.header),
      role: correctableRole(withLevel(column)),
    })),
  };
}

/** A label of the funds' header, and what its words make of the column. */
export interface FundsLabel {
  readonly column: number;
  readonly header: string;
  readonly mark: ColumnMark;
  readonly role: CorrectableFunds;
}

/** The labels that stand on a row, as a header of the funds. */
export function fundsAt(grid: Grid, row: number): FundsLabel[] {
  const cells = expandMerges(grid).starting(row);
  const marks = numberedLabels(cells);
  return cells.flatMap(({ column, text }, at): FundsLabel[] => {
    const mark = marks[at];
    const role = fundsMeaning(headerKey(text))?.means ?? "ignored";
    return mark ? [{ column, header: text.trim(), mark, role }] : [];
  });
}

/** A cell that a person points at, by the label beside or above it. */
export interface NamedCell {
  readonly mark: CellMark;
  readonly label: string;
  readonly text: string;
}

const LONGEST_LABEL = 24;

/**
 * An answer by its label: a word that is known as one, else the first text of the row, else what stands above. Null
 * where nothing that could be a label stands beside or above it.
 */
export function cellAt(grid: Grid, row: number, column: number): NamedCell | null {
  const sheet = expandMerges(grid);
  const cell = sheet.at(row, column);
  const labels = sheet.rows.flatMap((one) => sheet.starting(one));
  const marks = numberedLabels(labels);
  const found = (["below", "right"] as const).flatMap((side): (NamedCell & { rank: number })[] => {
    const [up, left] = side === "below" ? [1, 0] : [0, 1];
    if (cell.row <= up || cell.column <= left) return [];
    const label = sheet.at(cell.row - up, cell.column - left);
    const answer = answerOf(sheet, label, side);
    const mark = marks[labels.findIndex((one) => one.row === label.row && one.column === label.column)];
    if (!mark || !isLabel(label) || answer.row !== cell.row || answer.column !== cell.column) return [];
    const isFirst = sheet.starting(cell.row)[0]?.column === label.column;
    const rank = isKnown(label.text) ? 2 : side === "right" && isFirst ? 1 : 0;
    const named = { label: mark.header, nth: mark.nth, side };
    return [{ mark: named, label: label.text.trim(), text: cell.text.trim(), rank }];
  });
  const [best] = found.sort((a, b) => b.rank - a.rank);
  return best ? { mark: best.mark, label: best.label, text: best.text } : null;
}

function isLabel({ text, stored }: LogicalCell): boolean {
  const length = text.trim().length;
  return length > 0 && length <= LONGEST_LABEL && !readNumber(stored?.value ?? null, stored?.numberFormat);
}

function isKnown(text: string): boolean {
  const key = headerKey(text);
  return [goalMeaning(key), headMeaning(labelOf(text)), fundsMeaning(key), fundsLabel(key)].some(
    (match) => match?.confidence === 1,
  );
}

function withLevel({
  role,
  level,
  scoreKind,
}: ReturnType<typeof assignRoles>[number]): Parameters<typeof correctableRole>[0] {
  return { role, ...(level === null ? {} : { level }), ...(scoreKind === null ? {} : { scoreKind }) };
}
