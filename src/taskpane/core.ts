import { a1 } from "../core/grid/address";
import { planReportAt, planReportSheet } from "../core/plans/report-sheet";
import { planScores, scoreProposals } from "../core/plans/scores";
import { review } from "../core/review/review-workbook";
import type { Core } from "./session/controller";

/** The core as the pane uses it: a chunk of its own, loaded after the first paint. */
const core: Core = {
  review,
  writable(all, table) {
    const one = all.tables[table];
    return new Set(one ? scoreProposals(one).map(({ cell }) => a1(cell)) : []);
  },
  planScores(all, table, grid, picked) {
    const one = all.tables[table];
    return one ? planScores(one, grid, picked) : { edits: [] };
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
