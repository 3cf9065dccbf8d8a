import type { Line } from "./lines";
import { cellsOf, columnsOf, CUTS, type Layout, type TextCell } from "./table-layout";
import { FIGURE, type Row } from "./table-rows";

/** A table whose names stand side by side and whose weights and scores are its rows, turned upright. */
export interface TurnedTable {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  /** The line behind it. */
  readonly next: number;
}

/** What heads a column of figures, and names nothing that has any. */
const COLUMN = /权重|分值|得分|满分|评分|指标值|完成/u;

/** Reads a table that lies on its side, its names in the line at `at`; null where none does. */
export function turnedTable(lines: readonly Line[], at: number): TurnedTable | null {
  const line = lines[at];
  if (!line) return null;
  for (const cut of CUTS) {
    const [head, ...names] = cellsOf(line, cut);
    if (!head || names.length < 2 || columnsOf([head.text])[0]?.role !== "name") continue;
    if (names.some(({ text }) => COLUMN.test(text))) continue;
    const below: (readonly TextCell[])[] = [];
    let next = at + 1;
    for (; next < lines.length; next += 1) {
      const cells = cellsOf(lines[next] ?? line, cut);
      if (cut === "bar" && /^[\s|:-]+$/u.test(lines[next]?.text ?? "")) continue;
      const [first, ...figures] = cells;
      if (!first || figures.length !== names.length || !figures.every(({ text }) => FIGURE.test(text))) break;
      below.push(cells);
    }
    const columns = columnsOf([head.text, ...below.map(([first]) => first?.text ?? "")]);
    if (!columns.some(({ role }) => role === "weight" || role === "score")) continue;
    const rows = names.map((name, index) => [name, ...below.map((cells) => cells[index + 1] ?? null)]);
    return { layout: { cut, columns, framed: true }, rows, next };
  }
  return null;
}
