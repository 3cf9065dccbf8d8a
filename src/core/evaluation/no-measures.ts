import type { Measures } from "./indicator";

/** The measures of a row of which nothing is told yet: every column is missing. The row counts as in the grid. */
export const noMeasures = (row: number): Measures => ({
  row,
  target: null,
  adjustedTarget: null,
  sign: null,
  unit: null,
  nature: null,
  actual: null,
  coefficient: null,
  standard: null,
  reason: null,
  scores: {},
  weightSharedWith: [],
  subRows: [],
  placeholder: false,
});
