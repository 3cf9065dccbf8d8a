import { planFixes } from "../core/plans/fixes";
import { planReportAt, planReportSheet } from "../core/plans/report-sheet";
import { chosenOf, offeredPicks } from "../core/plans/offered-scores";
import { planScores, scoreProposals } from "../core/plans/scores";
import { review } from "../core/review/review-workbook";
import { ruleInfos } from "../core/review/rule-info";
import type { Core } from "./session/core";

/** The core as the pane uses it: a chunk of its own, loaded after the first paint. */
const core: Core = {
  review,
  rules: ruleInfos(),
  planFixes,
  offered(all, table, grid) {
    const one = all.tables[table];
    return one ? offeredPicks(one, scoreProposals(one, grid)) : new Set();
  },
  planScores(all, table, grid, picked, as) {
    const one = all.tables[table];
    if (!one) return { edits: [] };
    return planScores(one, grid, chosenOf(scoreProposals(one, grid, picked), picked), as);
  },
  planReport(all, table, sheetNames) {
    const one = all.tables[table];
    return one ? planReportSheet(one.report, sheetNames) : { edits: [] };
  },
  planReportAt(all, table, grid, cell) {
    const one = all.tables[table];
    return one ? planReportAt(one.report, grid, cell) : { edits: [] };
  },
};

export default core;
