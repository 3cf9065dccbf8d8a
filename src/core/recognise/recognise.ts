import type { Grid } from "../grid/grid";
import type { Correction } from "../settings/correction";
import { readCorrections } from "./read-corrections";
import { recogniseAllUnder, recogniseUnder, type Recognised, type RecognisedWorkbook } from "./recognise-under";

/** All evaluation tables of one sheet, under what is kept of a person's corrections. */
export function recognise(grid: Grid, corrections: readonly Correction[] = []): Recognised {
  return recogniseUnder(readCorrections(corrections), grid);
}

/** The tables of all sheets, in the workbook's order. */
export function recogniseWorkbook(grids: readonly Grid[], corrections: readonly Correction[] = []): RecognisedWorkbook {
  return recogniseAllUnder(readCorrections(corrections), grids);
}
