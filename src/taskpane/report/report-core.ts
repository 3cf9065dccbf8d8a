import { insertReport } from "../../core/plans/insert-report";
import { holdsReport } from "../../core/plans/renamed-report";
import { isTold } from "../../core/plans/told-table";
import { planReportRefresh } from "../../core/plans/report-refresh";
import { keptReport } from "../../core/plans/written-report";
import type { ReportCore } from "../session/core";

/** What writes reports and follows them, loaded when the first one is written or a workbook holds one. */
const reports: ReportCore = {
  planReport: insertReport,
  keptReport,
  holdsReport,
  isTold,
  planRefresh: planReportRefresh,
};

export default reports;
