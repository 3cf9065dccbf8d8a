import type { CellEdit, RowHeight } from "../edits/edit-plan";
import { HIGHEST_ROW } from "../edits/problems";
import { a1, contains, type CellRef, type Range } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import type { ReportLine } from "../narrate/report-lines";
import { isTableLine, lineHeight, reportColumns } from "./report-layout";

/** A line of a report with the cells that its texts stand in, each null where it is not found. */
export interface StandingLine {
  readonly line: Pick<ReportLine, "kind" | "level">;
  readonly cells: readonly (CellRef | null)[];
}

/**
 * The heights of rows that need more or fewer lines for what is written into them. Only on a sheet that a report was
 * laid out on, known by its running text being merged over all columns; other rows fit themselves. A row whose text
 * keeps its number of lines keeps its height, which a person may have given it.
 */
export function reportRowHeights(lines: readonly StandingLine[], edits: readonly CellEdit[], grid: Grid): RowHeight[] {
  const areas = new Map(lines.flatMap((each) => areaOf(each, grid)));
  const [page] = areas.values();
  if (!page) return [];
  const columnWidths = reportColumns(page.right - page.left + 1);
  const written = new Map(
    edits.flatMap(({ cell, after }) =>
      after.kind === "value" && typeof after.value === "string" ? [[a1(cell), after.value]] : [],
    ),
  );
  return lines.flatMap((each): RowHeight[] => {
    const { line, cells } = each;
    const first = cells.find((cell) => cell !== null);
    const rows = areas.get(each) ?? (first && isTableLine(line) ? { top: first.row, bottom: first.row } : null);
    if (!rows || !cells.some((cell) => cell && written.has(a1(cell)))) return [];
    const standing = (cell: CellRef | null): string => (cell ? (cellAt(grid, cell.row, cell.column)?.text ?? "") : "");
    const [before, after] = [
      cells.map(standing),
      cells.map((cell) => (cell && written.get(a1(cell))) ?? standing(cell)),
    ].map((texts) => lineHeight(line, texts, columnWidths));
    if (after === undefined || before === after) return [];
    const count = rows.bottom - rows.top + 1;
    const height = Math.min(after / count, HIGHEST_ROW);
    return Array.from({ length: count }, (_, index) => ({ sheet: grid.sheet, row: rows.top + index, height }));
  });
}

/** The merged area that a line of running text stands in. */
function areaOf(each: StandingLine, grid: Grid): [StandingLine, Range][] {
  const [cell] = each.cells;
  if (!cell || isTableLine(each.line)) return [];
  const area = grid.merges.find((merge) => merge.right > merge.left && contains(merge, cell));
  return area ? [[each, area]] : [];
}
