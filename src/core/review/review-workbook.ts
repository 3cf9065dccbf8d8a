import type { Grid } from "../grid/grid";
import { withoutReports } from "../plans/without-reports";
import { readCorrections } from "../recognise/read-corrections";
import { placeOverrides } from "../score/place-overrides";
import type { Review, ReviewOptions } from "./review";
import { reviewUnder } from "./review-under";

/**
 * The one entry of the core: everything there is to say of a workbook under what is set. Every shell calls it and shows
 * what comes back; the pane loads what reads corrections where there are some.
 */
export function review(grids: readonly Grid[], options: ReviewOptions = {}): Review {
  const { corrections = [], reportBindings = [] } = options.settings ?? {};
  const standing = grids.map((grid) => withoutReports(grid, reportBindings));
  return reviewUnder({ corrections: readCorrections(corrections), placeOverrides }, standing, options);
}
