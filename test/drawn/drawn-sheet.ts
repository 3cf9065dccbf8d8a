import { cellKey, makeGrid, type Grid, type GridCell } from "../../src/core/grid/grid";
import { columnNumber, parseA1, type Range } from "../../src/core/grid/address";
import { readHeld } from "./drawn-cell";

/**
 * A sheet drawn in text, one line a row, `|` between the cells; white space around a cell does not matter.
 *
 *     # 自评表                                    a sheet of its own begins; (hidden), (very-hidden) may follow
 *     @at B3                                      the first cell's address, A1 without it
 *     @hide rows 4,7-8 columns F                  sheet addresses, not the drawing's
 *     // a remark to the reader
 *     | 一级指标 | 二级指标 | 三级指标 | 分值 | 得分 |
 *     | 产出指标 | 数量指标 | 培训人数 | 10   | 9.50 |
 *     | ^        | <        | 合 格 率 | "5"  | =E4/2→4.5 |
 *
 * A cell is one of
 *
 *     (nothing)            blank                      ^              merged with the cell above
 *     10  9.50  1,234.5    numbers, shown so          <              merged with the cell to the left
 *     91.36%               0.9136 shown as 0.00%      ^(5)  <(文字)  the same, with a value hidden underneath
 *     4.4≈4.444            shows 4.4, stores 4.444    #REF!          an error value
 *     2023-04-06           a date                     TRUE           a truth value
 *     =SUM(G1:G3)→10       a formula and its result   anything else  text
 *     "50%"                text whatever it looks like; also keeps white space at its ends
 *
 * `<<` at the end of a row merges up to the drawing's last column. `↵` breaks the line inside a cell and `\|` is a bar. `=` without an arrow is text, as in a column of signs.
 */
export function drawSheets(text: string, sheetName = "Sheet1"): Grid[] {
  const sheets: Drawing[] = [];
  let current: Drawing | null = null;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (line === "" || line.startsWith("//")) continue;
    const heading = /^#\s*(.+?)\s*(?:\((hidden|very-hidden)\))?$/.exec(line);
    if (heading || !current) {
      current = newDrawing(heading?.[1] ?? sheetName, heading?.[2]);
      sheets.push(current);
    }
    if (heading) continue;
    if (line.startsWith("@")) readDirective(current, line);
    else if (line.startsWith("|")) current.rows.push(splitRow(line));
    else throw new SyntaxError(`neither a row, a sheet, a directive nor a remark: ${line}`);
  }
  return sheets.map(gridOf);
}

/** The only sheet of a drawing. */
export function drawSheet(text: string, sheetName?: string): Grid {
  const [grid, ...more] = drawSheets(text, sheetName);
  if (!grid || more.length > 0) throw new SyntaxError(`one sheet expected, ${grid ? more.length + 1 : 0} drawn`);
  return grid;
}

/** drawn`| 三级指标 | 分值 |` is the sheet; what stands in ${} is put in as text of the drawing. */
export function drawn(strings: TemplateStringsArray, ...values: readonly unknown[]): Grid {
  return drawSheet(String.raw({ raw: strings.raw }, ...values));
}

interface Drawing {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  origin: { row: number; column: number };
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly rows: string[][];
}

function newDrawing(name: string, visibility: string | undefined): Drawing {
  return {
    name,
    visibility: visibility === "hidden" || visibility === "very-hidden" ? visibility : "visible",
    origin: { row: 1, column: 1 },
    hiddenRows: [],
    hiddenColumns: [],
    rows: [],
  };
}

function splitRow(line: string): string[] {
  const inner = line.slice(1).replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function readDirective(drawing: Drawing, line: string): void {
  const at = parseA1(/^@at (\S+)$/.exec(line)?.[1] ?? "");
  const hide = /^@hide(?: rows ([\d,-]+))?(?: columns ([A-Z,-]+))?$/.exec(line);
  if (at) drawing.origin = at;
  else if (hide) {
    drawing.hiddenRows.push(...spans(hide[1], Number));
    drawing.hiddenColumns.push(...spans(hide[2], columnNumber));
  } else throw new SyntaxError(`no such directive: ${line}`);
}

function spans(list: string | undefined, read: (name: string) => number): number[] {
  return (list?.split(",") ?? []).flatMap((span) => {
    const [from = "", to = from] = span.split("-");
    return Array.from({ length: read(to) - read(from) + 1 }, (_, i) => read(from) + i);
  });
}

const COVERED = /^([<^])(?:\((.*)\))?$/;

function gridOf(drawing: Drawing): Grid {
  const cells: GridCell[] = [];
  const areas = new Map<number, Range & { cells: number }>(); // of every cell, the area it belongs to
  const width = Math.max(...drawing.rows.map((row) => row.length));
  drawing.rows.forEach((drawnRow, r) => {
    stretch(drawnRow, width).forEach((drawnCell, c) => {
      const row = drawing.origin.row + r;
      const column = drawing.origin.column + c;
      const covered = COVERED.exec(drawnCell);
      const held = readHeld(covered ? (covered[2] ?? "") : drawnCell);
      if (held) cells.push({ row, column, ...held });
      const neighbour = covered?.[1] === "<" ? cellKey(row, column - 1) : cellKey(row - 1, column);
      const area = covered ? areas.get(neighbour) : { top: row, left: column, bottom: row, right: column, cells: 0 };
      if (!area) throw new SyntaxError(`${drawing.name}: nothing to merge with, row ${r + 1}, cell ${c + 1}`);
      grow(area, row, column);
      areas.set(cellKey(row, column), area);
    });
  });
  const merges = [...new Set(areas.values())]
    .filter((area) => area.cells > 1)
    .map((area) => mergeOf(area, drawing.name));
  const { name: sheet, visibility, hiddenRows, hiddenColumns } = drawing;
  return makeGrid({ sheet, visibility, cells, merges, hiddenRows, hiddenColumns });
}

/** "<<" at a row's end stands for as many "<" as the drawing is wide. */
function stretch(row: readonly string[], width: number): readonly string[] {
  return row.at(-1) === "<<" ? [...row.slice(0, -1), ...Array<string>(width - row.length + 1).fill("<")] : row;
}

function grow(area: { -readonly [K in keyof Range]: number } & { cells: number }, row: number, column: number): void {
  area.bottom = Math.max(area.bottom, row);
  area.left = Math.min(area.left, column);
  area.right = Math.max(area.right, column);
  area.cells += 1;
}

function mergeOf({ top, left, bottom, right, cells }: Range & { cells: number }, sheet: string): Range {
  if ((bottom - top + 1) * (right - left + 1) !== cells) {
    throw new SyntaxError(`${sheet}: the merge from row ${top}, column ${left} is no rectangle`);
  }
  return { top, left, bottom, right };
}
