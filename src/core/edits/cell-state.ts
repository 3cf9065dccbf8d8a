import { cellAt, type Grid } from "../grid/grid";
import type { Before } from "./edit-plan";

const BLANK: Before = { value: null, formula: null, numberFormat: "General" };

/** What a cell of a grid holds, as a plan's `before`. The format of a blank cell is not known and given as "General". */
export function beforeAt(grid: Grid, row: number, column: number): Before {
  const cell = cellAt(grid, row, column);
  if (!cell) return BLANK;
  const { value, formula, numberFormat, text } = cell;
  return { value, formula, numberFormat, text };
}

export function isBlank(state: Before): boolean {
  return state.formula === null && (state.value === null || state.value === "");
}
