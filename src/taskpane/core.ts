import { chosenOf, offeredPicks } from "../core/plans/offered-scores";
import { scoreProposals } from "../core/plans/score-proposals";
import { reviewUnder } from "../core/review/review-under";
import { ruleInfos } from "../core/review/rule-info";
import type { Core } from "./session/core";

/** The core as the pane uses it: a chunk of its own, loaded after the first paint. */
const core: Core = {
  async review(grids, options) {
    // What reads a person's word and finds written reports again is loaded where there are some.
    const { corrections = [], reportBindings = [], overrides = [] } = options.settings ?? {};
    const [reading, finding, placing] = await Promise.all([
      corrections.length > 0 && import("../core/recognise/read-corrections"),
      reportBindings.length > 0 && import("../core/plans/without-reports"),
      overrides.length > 0 && import("../core/score/place-overrides"),
    ]);
    return reviewUnder(
      {
        corrections: reading ? reading.readCorrections(corrections) : null,
        placeOverrides: placing ? placing.placeOverrides : null,
      },
      finding ? grids.map((grid) => finding.withoutReports(grid, reportBindings)) : grids,
      options,
    );
  },
  rules: ruleInfos(),
  planFixes: async (findings) => (await import("../core/plans/fixes")).planFixes(findings),
  places: () => import("../core/recognise/places"),
  offered(all, table, grid) {
    const one = all.tables[table];
    return one ? offeredPicks(one, scoreProposals(one, grid)) : new Set();
  },
  async planScores(all, table, grid, picked, as) {
    const one = all.tables[table];
    if (!one) return { edits: [] };
    const { planScores } = await import("../core/plans/scores");
    return planScores(one, grid, chosenOf(scoreProposals(one, grid, picked), picked), as);
  },
  reports: async () => (await import("./report/report-core")).default,
};

export default core;
