import { chosenOf, offeredPicks } from "../core/plans/offered-scores";
import { scoreProposals } from "../core/plans/score-proposals";
import { headerAt, rowMarkAt, rowTextAt } from "../core/recognise/places";
import { review } from "../core/review/review-workbook";
import { ruleInfos } from "../core/review/rule-info";
import type { Core } from "./session/core";

/** The core as the pane uses it: a chunk of its own, loaded after the first paint. */
const core: Core = {
  review,
  rules: ruleInfos(),
  planFixes: async (findings) => (await import("../core/plans/fixes")).planFixes(findings),
  rowMark: rowMarkAt,
  rowText: rowTextAt,
  headerAt,
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
