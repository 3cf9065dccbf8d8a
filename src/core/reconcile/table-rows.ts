import type { Line } from "./lines";
import { cellsOf, layoutOf, type Layout, type TextCell } from "./table-layout";

/** A row under a table's columns; null where a cell is blank. */
export type Row = readonly (TextCell | null)[];

/** Lines that fit the header, until one does not. */
export function rowsAcross(lines: readonly Line[], from: number, layout: Layout): { cells: Row[]; next: number } {
  const cells: Row[] = [];
  let next = from;
  let piece: TextCell | null = null;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    if (layout.cut === "bar" && /^[\s|:-]+$/u.test(line.text)) continue;
    // A form's next block brings a header of its own.
    if (next > from && layoutOf(line)) break;
    const row = align(cellsOf(line, layout.cut, layout.framed), layout);
    if (!row && !isBroken(lines, next, layout)) break;
    const [first, ...rest] = row ?? [];
    if (row) cells.push(piece && first ? [{ ...piece, text: piece.text + first.text }, ...rest] : row);
    piece = row ? null : (cellsOf(line, "line")[0] ?? null);
  }
  return { cells, next };
}

/** A piece of a name that the page broke: alone in its line, a row behind it. */
function isBroken(lines: readonly Line[], at: number, layout: Layout): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || layout.cut === "space" || line.text.length > 24 || /[。;:|\t]/u.test(line.text)) return false;
  return align(cellsOf(below, layout.cut, layout.framed), layout) !== null;
}

/**
 * The cells of a line under the columns. Cut at white space a line loses its blank cells and breaks its names: what is
 * behind the names is counted from the right, the rest are names.
 */
function align(found: readonly TextCell[], { cut, columns }: Layout): Row | null {
  if (cut !== "space") {
    if (found.length < 2 || found.length > columns.length + 1) return null;
    return columns.map((_, at) => (found[at]?.text ? found[at] : null));
  }
  const lastName = columns.map(({ role }) => role).lastIndexOf("name");
  const behind = columns.length - 1 - lastName;
  if (found.length <= behind || behind === 0) return sumRow(found, columns);
  const figures = found.slice(found.length - behind);
  const numeric = columns.slice(lastName + 1).every(({ role }, at) => {
    const isFigure = role === "weight" || role === "score" || role === "review" || role === "rate";
    return !isFigure || FIGURE.test(figures[at]?.text ?? "");
  });
  if (!numeric) return null;
  const words = found.slice(0, found.length - behind);
  const names: (TextCell | null)[] = columns.slice(0, lastName + 1).map(() => null);
  if (words.length > names.length) names[lastName] = joined(words);
  else words.forEach((word, at) => (names[names.length - words.length + at] = word));
  return [...names, ...figures];
}

/** 合计 60 59.76: a sum has figures under the columns of points alone. */
function sumRow([first, ...figures]: readonly TextCell[], columns: Layout["columns"]): Row | null {
  const isPoints = columns.map(({ role }) => role === "weight" || role === "score" || role === "review");
  if (!first || !SUM.test(first.text) || figures.length !== isPoints.filter(Boolean).length) return null;
  if (!figures.every(({ text }) => FIGURE.test(text))) return null;
  const left = [...figures];
  return columns.map((_, at) => (isPoints[at] ? (left.shift() ?? null) : at === 0 ? first : null));
}

function joined(words: readonly TextCell[]): TextCell | null {
  const [first] = words;
  return first ? { ...first, text: words.map(({ text }) => text).join("") } : null;
}

/** Cells that follow one another line by line: as many a row as the header has, as long as figures stand where they must. */
export function rowsDown(lines: readonly Line[], from: number, { columns }: Layout): { cells: Row[]; next: number } {
  const cells: Row[] = [];
  let next = from;
  while (next + columns.length <= lines.length) {
    const row = lines.slice(next, next + columns.length).map((line): TextCell => {
      const start = line.text.length - line.text.trimStart().length;
      return { text: line.text.trim(), start, line };
    });
    const fits = columns.every(({ role }, at) => {
      const text = row[at]?.text ?? "";
      if (role === "name") return text.length <= 40 && !/^[\d.]+%?$/u.test(text);
      return role !== "weight" && role !== "score" && role !== "rate" ? text.length <= 60 : FIGURE.test(text);
    });
    if (!fits) break;
    cells.push(row);
    next += columns.length;
  }
  return { cells, next };
}

/** What the row of a sum begins with. */
export const SUM = /^(?:合\s*计|总\s*计|小\s*计|总\s*分|总得分|综合得分|总分值|综合绩效)$/u;

/** What a cell of points may hold. */
export const FIGURE = /^(?:\d{1,4}(?:\.\d+)?\s*(?:分|%)?|[-/]|)$/u;
