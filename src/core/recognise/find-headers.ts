import { headsIndicators } from "./heads-indicators";
import { headerMeaning, type HeaderMeaning } from "./lexicon/columns";
import { headerKey } from "./normalise";
import type { RowReading } from "./read-row";

/** Rows that head indicators, as indexes into the rows that hold something; both included. */
export interface HeaderSpan {
  readonly from: number;
  readonly to: number;
}

/** Where headers stand, as the words say. */
export function findHeaders(rows: readonly RowReading[]): HeaderSpan[] {
  const spans: HeaderSpan[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const span = headerAt(rows, at);
    if (!span || startsAbove(rows, at)) continue;
    spans.push(span);
    at = span.to;
  }
  return spans;
}

/** A title or an answer with one word of a header's (完成) above a row that heads all by itself is no part of it. */
function startsAbove(rows: readonly RowReading[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && row.headers.length < 2 && row.cells.length <= 3 && headerAt(rows, at + 1) !== null;
}

function headerAt(rows: readonly RowReading[], from: number): HeaderSpan | null {
  const words: HeaderMeaning[] = [];
  for (let to = from; to < from + 4; to += 1) {
    const row = rows[to];
    if (!row?.headerLike || (to > from && !follows(row, rows[to - 1]))) return null;
    words.push(...row.headers);
    if (headsIndicators(words)) return { from, to: withSubheaders(rows, to) };
  }
  return null;
}

/**
 * Header rows that follow at once belong to the same header, unless one says it all again; so do rows beside which the
 * labels of the header reach down, whatever they say: 优（100%）, 制度保障.
 */
function withSubheaders(rows: readonly RowReading[], last: number): number {
  const reach = reachOf(rows[last]);
  let to = last;
  while ((rows[to + 1]?.row ?? Number.MAX_SAFE_INTEGER) <= reach) to += 1;
  for (let at = to + 1; at <= last + 2; at += 1) {
    const row = rows[at];
    if (!row?.headerLike || !follows(row, rows[at - 1]) || repeats(rows[last], row)) break;
    to = at;
  }
  return to;
}

/** The last row that at least two labels of a header reach, three rows down at most; a label beside the body is one. */
function reachOf(row: RowReading | undefined): number {
  if (!row) return 0;
  const labels = row.cells.filter((cell) => cell.bottom <= row.row + 3 && headerMeaning(headerKey(cell.text)));
  const bottoms = labels.map(({ bottom }) => bottom).sort((a, b) => b - a);
  return bottoms[1] ?? row.row;
}

function follows(row: RowReading, previous: RowReading | undefined): boolean {
  return previous?.row === row.row - 1;
}

function repeats(first: RowReading | undefined, second: RowReading): boolean {
  return first !== undefined && first.headers.length > 1 && first.headers.join() === second.headers.join();
}
