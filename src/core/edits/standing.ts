import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { beforeAt } from "./cell-state";
import type { Before } from "./edit-plan";

/** What a plan has to know of the workbook that it is held against. */
export interface Standing {
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  /** What a cell of one of these sheets holds; blank cells with their format where that is known. */
  cell(cell: CellRef): Before;
  /** Everything on a sheet; only asked for sheets that the plan takes away. */
  grid(sheet: string): Grid | null;
  /** A setting kept in the workbook. */
  setting(key: string): string | null;
  /** What the comment on a cell says; only asked where the plan comments. */
  comment(cell: CellRef): string | null;
  /** How many charts lie on a sheet; only asked for sheets that the plan adds or takes away. */
  charts(sheet: string): number;
  /** A row's height in points, null where it fits its contents; only asked where the plan sets it. */
  rowHeight(sheet: string, row: number): number | null;
}

/** The workbook as it was read. */
export function standingOf(grids: readonly Grid[], settings: ReadonlyMap<string, string> = new Map()): Standing {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return {
    sheets: [...bySheet.keys()],
    cell({ sheet, row, column }) {
      const grid = bySheet.get(sheet);
      if (!grid) throw new RangeError(`no such sheet: ${sheet}`);
      return beforeAt(grid, row, column);
    },
    grid: (sheet) => bySheet.get(sheet) ?? null,
    setting: (key) => settings.get(key) ?? null,
    comment: () => null,
    charts: () => 0,
    rowHeight: () => null,
  };
}
