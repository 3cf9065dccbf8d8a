import type { Grid } from "../../core/grid/grid";
import type { Decision } from "../../core/plans/report-refresh";
import type { KeptReport } from "../../core/plans/written-report";
import type { ReadingAction } from "../session/reading";

/** A report that the workbook holds, and the sheet that it stands on as it was read. */
export interface ReportOnSheet {
  readonly kept: KeptReport;
  readonly grid: Grid;
}

/** What 报告 remembers. */
export interface ReportState {
  /** Today's report, one that exists as a text, or the wording. */
  readonly view: "report" | "reconcile" | "wording";
  /** The written reports of the table that is shown. */
  readonly written: readonly ReportOnSheet[];
  /** Sheets that reports were written to and that are gone, by name. */
  readonly gone: readonly string[];
  /** What the person decided of texts of a written report, by its position; kept until it is written. */
  readonly decisions: readonly { readonly report: number; readonly decision: Decision }[];
  /** The text that is held against the sheet; it stays while the person looks at other tabs. */
  readonly text: string;
}

export type ReportAction =
  | { readonly type: "view"; readonly view: ReportState["view"] }
  | { readonly type: "written"; readonly written: readonly ReportOnSheet[]; readonly gone: readonly string[] }
  | { readonly type: "decide"; readonly report: number; readonly decision: Decision }
  | { readonly type: "undecide"; readonly report: number; readonly key: string }
  | { readonly type: "text"; readonly text: string };

export const REPORT_START: ReportState = { view: "report", written: [], gone: [], decisions: [], text: "" };

export function reduceReport(state: ReportState, action: ReportAction | ReadingAction): ReportState {
  switch (action.type) {
    case "view":
      return { ...state, view: action.view };
    case "written":
      return { ...state, written: action.written, gone: action.gone, decisions: [] };
    case "decide": {
      const rest = without(state.decisions, action.report, action.decision.key);
      return { ...state, decisions: [...rest, { report: action.report, decision: action.decision }] };
    }
    case "undecide":
      return { ...state, decisions: without(state.decisions, action.report, action.key) };
    case "text":
      return { ...state, text: action.text };
    case "read":
    case "reviewed":
    case "table":
      return state;
  }
}

function without(decisions: ReportState["decisions"], report: number, key: string): ReportState["decisions"] {
  return decisions.filter((one) => one.report !== report || one.decision.key !== key);
}
