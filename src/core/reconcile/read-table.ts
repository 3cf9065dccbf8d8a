import { dec, decimalsOf } from "../evaluation/decimal";
import { bareLabel } from "./bare-label";
import type { Line } from "./lines";
import { cellsOf, layoutDown, layoutOf, type Layout, type TextCell, type TextColumn } from "./table-layout";
import { readNumbering } from "./numbering";
import { turnedTable, type TurnedTable } from "./turned-table";
import type { PointsStatement } from "./read-points";
import type { Place, StatementKind, StatementRole } from "./statement";
import type { Subjects } from "./subjects";

/** What a table of the text says, and the line behind it. */
export interface ReadTable {
  readonly statements: readonly PointsStatement[];
  readonly next: number;
}

/** Reads the table whose header stands at `at`; null where none does. */
export function readTable(lines: readonly Line[], at: number, subjects: Subjects): ReadTable | null {
  const table = turnedTable(lines, at) ?? uprightTable(lines, at);
  if (!table || table.rows.length === 0) return null;
  const { layout, rows, next } = table;
  const groups: string[] = [];
  const totals = rows.filter((row) => SUM.test(firstOf(row))).length;
  let sums = 0;
  const statements = rows.flatMap((row) => {
    if (!SUM.test(firstOf(row))) return rowStatements(layout, row, groups, subjects);
    sums += 1;
    // Of several sums the last is the whole's; those before it are its groups'.
    return sums === totals ? sumStatements(layout, row) : [];
  });
  return { statements, next };
}

function uprightTable(lines: readonly Line[], at: number): TurnedTable | null {
  const line = lines[at];
  const layout = line ? (layoutOf(line) ?? layoutDown(lines, at)) : null;
  if (!layout) return null;
  const { cells, next } =
    layout.cut === "line" ? rowsDown(lines, at + layout.columns.length, layout) : rowsAcross(lines, at + 1, layout);
  return { layout, rows: cells, next };
}

const SUM = /^(?:合\s*计|总\s*计|小\s*计|总\s*分|总得分|综合得分|总分值|综合绩效)$/u;
type Row = readonly (TextCell | null)[];

function firstOf(row: Row): string {
  return row.find((cell) => cell && cell.text !== "")?.text ?? "";
}

/** Lines that fit the header, until one does not. */
function rowsAcross(lines: readonly Line[], from: number, layout: Layout): { cells: Row[]; next: number } {
  const cells: Row[] = [];
  let next = from;
  let piece: TextCell | null = null;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    if (layout.cut === "bar" && /^[\s|:-]+$/u.test(line.text)) continue;
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
  if (found.length <= behind || behind === 0) return null;
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

function joined(words: readonly TextCell[]): TextCell | null {
  const [first] = words;
  return first ? { ...first, text: words.map(({ text }) => text).join("") } : null;
}

/** Cells that follow one another line by line: as many a row as the header has, as long as figures stand where they must. */
function rowsDown(lines: readonly Line[], from: number, { columns }: Layout): { cells: Row[]; next: number } {
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

const FIGURE = /^(?:\d{1,4}(?:\.\d+)?\s*(?:分|%)?|[-/]|)$/u;
const LEADING = /^(\d{1,4}(?:\.\d+)?)\s*分?(?=$|\s|\()/u;

function rowStatements({ columns }: Layout, row: Row, groups: string[], subjects: Subjects): PointsStatement[] {
  const names = columns.flatMap((column, at) =>
    column.role === "name" && row[at] ? [{ at, column, cell: row[at] }] : [],
  );
  const own = names.at(-1);
  if (!own || !/\p{L}{2}/u.test(own.cell.text)) return [];
  // Level columns keep their group over the rows that leave it blank.
  names.slice(0, -1).forEach(({ at, cell }) => {
    if (groups[at] !== bareLabel(cell.text)) groups.length = Math.min(groups.length, at);
    groups[at] = bareLabel(cell.text);
  });
  const above = groups.slice(0, own.at).filter(Boolean);
  const entered = new Map<number, number>();
  const enter = (entry: (typeof names)[number]): number => {
    const before = entered.get(entry.at);
    if (before !== undefined) return before;
    const index = subjects.add(subjectOf(entry.cell, entry.column, entry === own ? above : []));
    entered.set(entry.at, index);
    return index;
  };
  const statements = columns.flatMap(({ role }, at): PointsStatement[] => {
    const cell = row[at];
    if (!cell || (role !== "weight" && role !== "score" && role !== "review")) return [];
    const figure = LEADING.exec(cell.text)?.[1];
    if (figure === undefined) return [];
    // Of several weight columns each weighs the names to its left.
    const entry = role === "weight" ? (names.filter((name) => name.at < at).at(-1) ?? own) : own;
    const index = enter(entry);
    const name = subjects.all[index]?.name ?? "";
    return [
      statement(role === "weight" ? "weight" : "score", name, index, cell, figure, role === "review" ? "review" : null),
    ];
  });
  const target = targetOf(columns, row);
  if (target) statements.push(targetStatement(target, enter(own), own.cell.text, subjects));
  if (statements.length === 0 && columns.some(({ role }) => role === "weight" || role === "score")) enter(own);
  return statements;
}

/** 指标性质, 指标值 and 计量单位 of a row, as one target; null where the value is blank. */
function targetOf(columns: readonly TextColumn[], row: Row): { words: string; cell: TextCell } | null {
  const cellOf = (role: TextColumn["role"]): TextCell | null =>
    row[columns.findIndex((column) => column.role === role)] ?? null;
  const cell = cellOf("target");
  if (!cell || cell.text === "" || /^[-/]+$/u.test(cell.text)) return null;
  const sign = /^[≥≤=<>]$/u.exec(cellOf("sign")?.text ?? "")?.[0] ?? "";
  const unit = cellOf("unit")?.text ?? "";
  const words = /^[\d.]+$/u.test(cell.text) ? `${sign}${cell.text}${unit}` : cell.text;
  return { words, cell };
}

function targetStatement(
  { words, cell }: { words: string; cell: TextCell },
  subject: number,
  name: string,
  subjects: Subjects,
): PointsStatement {
  return {
    kind: "target",
    name: subjects.all[subject]?.name ?? name,
    subject,
    value: null,
    decimals: 0,
    word: words,
    role: null,
    text: cell.text,
    place: { offset: cell.line.offset + cell.start, length: cell.text.length, paragraph: cell.line.index },
    conclusive: true,
  };
}

function subjectOf(cell: TextCell, column: TextColumn, above: readonly string[]) {
  const numbering = readNumbering(cell.text);
  return {
    name: bareLabel(cell.text.slice(numbering.length)) || bareLabel(cell.text),
    place: { offset: cell.line.offset + cell.start, length: cell.text.length, paragraph: cell.line.index },
    from: "table" as const,
    rank: null,
    code: numbering.code,
    level: column.level,
    above,
  };
}

function sumStatements({ columns }: Layout, row: Row): PointsStatement[] {
  const name = firstOf(row);
  return columns.flatMap(({ role }, at): PointsStatement[] => {
    const cell = row[at];
    const figure = cell ? LEADING.exec(cell.text)?.[1] : undefined;
    if (!cell || figure === undefined) return [];
    if (role === "weight") return [statement("weight", name, null, cell, figure, "sum")];
    if (role === "score" || role === "review") {
      return [statement("total", name, null, cell, figure, role === "review" ? "review" : null)];
    }
    return [];
  });
}

function statement(
  kind: StatementKind,
  name: string,
  subject: number | null,
  cell: TextCell,
  figure: string,
  role: StatementRole | null,
): PointsStatement {
  const value = dec(figure);
  const place: Place = { offset: cell.line.offset + cell.start, length: figure.length, paragraph: cell.line.index };
  return {
    kind,
    name,
    subject,
    value,
    decimals: decimalsOf(value),
    word: null,
    role,
    text: figure,
    place,
    conclusive: true,
  };
}
