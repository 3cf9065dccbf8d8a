import { dec, decimalsOf } from "../evaluation/decimal";
import { bareLabel } from "./bare-label";
import type { Line } from "./lines";
import { layoutDown, layoutOf, type Layout, type TextCell, type TextColumn } from "./table-layout";
import { rowsAcross, rowsDown, SUM, type Row } from "./table-rows";
import { readNumbering } from "./numbering";
import { turnedTable, type TurnedTable } from "./turned-table";
import type { PointsStatement } from "./points-statement";
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

function firstOf(row: Row): string {
  return row.find((cell) => cell && cell.text !== "")?.text ?? "";
}

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
