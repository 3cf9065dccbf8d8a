import { planFixes } from "../core/plans/fixes";
import { insertReport } from "../core/plans/insert-report";
import { chosenOf, offeredPicks } from "../core/plans/offered-scores";
import { planReportRefresh } from "../core/plans/report-refresh";
import { planScores, scoreProposals } from "../core/plans/scores";
import { keptReport } from "../core/plans/written-report";
import { headerAt, rowMarkAt, rowTextAt } from "../core/recognise/places";
import { review } from "../core/review/review-workbook";
import { ruleInfos } from "../core/review/rule-info";
import type { Core } from "./session/core";

/** The core as the pane uses it: a chunk of its own, loaded after the first paint. */
const core: Core = {
  review,
  rules: ruleInfos(),
  planFixes,
  rowMark: rowMarkAt,
  rowText: rowTextAt,
  headerAt,
  offered(all, table, grid) {
    const one = all.tables[table];
    return one ? offeredPicks(one, scoreProposals(one, grid)) : new Set();
  },
  planScores(all, table, grid, picked, as) {
    const one = all.tables[table];
    if (!one) return { edits: [] };
    return planScores(one, grid, chosenOf(scoreProposals(one, grid, picked), picked), as);
  },
  planReport: insertReport,
  keptReport,
  planRefresh: (bound, { written, texts, today }, grid, decisions) =>
    planReportRefresh(bound, written, texts, today, grid, decisions),
};

export default core;
