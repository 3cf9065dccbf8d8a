import { a1 } from "../core/grid/address";
import { planFixes } from "../core/plans/fixes";
import { planReportAt, planReportSheet } from "../core/plans/report-sheet";
import { planScores, scoreProposals, type ScoreProposal } from "../core/plans/scores";
import { review } from "../core/review/review-workbook";
import { ruleInfos } from "../core/review/rule-info";
import type { Core } from "./session/core";

/** The core as the pane uses it: a chunk of its own, loaded after the first paint. */
const core: Core = {
  review,
  rules: ruleInfos(),
  planFixes,
  writable(all, table, grid) {
    const one = all.tables[table];
    return new Set(one ? scoreProposals(one, grid).flatMap((each) => (isDifferentRow(each) ? a1(each.cell) : [])) : []);
  },
  planScores(all, table, grid, picked) {
    const one = all.tables[table];
    if (!one || picked.size === 0) return { edits: [] };
    const total = scoreProposals(one, grid, picked).find(({ what, differs }) => what === "total" && differs);
    return planScores(one, grid, total ? new Set([...picked, a1(total.cell)]) : picked);
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

/** The pane offers the scores of rows; the total follows what is picked of them. */
function isDifferentRow({ what, differs }: ScoreProposal): boolean {
  return differs && (what === "indicator" || what === "execution");
}

export default core;
