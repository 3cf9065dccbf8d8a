import type { Grid } from "../../core/grid/grid";
import type { EvaluationTable } from "../../core/evaluation/table";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { BoundReports } from "../../core/plans/bound-reports";
import type { ReportPlace } from "../../core/plans/insert-report";
import type { Decision } from "../../core/plans/report-refresh";
import type { WriteAs } from "../../core/plans/score-proposal";
import type { KeptReport } from "../../core/plans/written-report";
import type * as Places from "../../core/recognise/places";
import type { Review, ReviewOptions } from "../../core/review/review";
import type { RuleInfo } from "../../core/review/rule-info";
import type { Finding } from "../../core/rules/finding";
import type { WrittenReport } from "../../core/settings/report-bindings";
import type { Settings } from "../../core/settings/settings";

/** The core as the pane uses it; loaded as a chunk of its own. */
export interface Core {
  review(grids: readonly Grid[], options: ReviewOptions): Promise<Review>;
  /** Every rule, with what can be set of it. */
  readonly rules: readonly RuleInfo[];
  /** The safe repairs of these findings as one plan. */
  planFixes(findings: readonly Finding[]): Promise<EditPlan>;
  /** A1 addresses of what is picked for writing before a person picks. */
  offered(review: Review, table: number, grid: Grid): ReadonlySet<string>;
  planScores(review: Review, table: number, grid: Grid, picked: ReadonlySet<string>, as: WriteAs): Promise<EditPlan>;
  reports(): Promise<ReportCore>;
  /** What a person points at, as corrections name it; loaded when somebody points. */
  places(): Promise<typeof Places>;
}

/** The part of the core that writes reports and follows them; loaded when it is needed. */
export interface ReportCore {
  readonly planReport: (
    review: Review,
    table: number,
    settings: Settings,
    place: ReportPlace,
    bound: BoundReports,
  ) => EditPlan;
  /** What became of a report that the workbook holds; null where its table is not among those reviewed. */
  readonly keptReport: (review: Review, settings: Settings, written: WrittenReport, grid: Grid) => KeptReport | null;
  /** Whether a sheet holds a report, and a table is the one that it tells, whatever their sheets are called now. */
  readonly holdsReport: (grid: Grid, written: WrittenReport) => boolean;
  readonly isTold: (table: EvaluationTable, written: WrittenReport) => boolean;
  readonly planRefresh: (bound: BoundReports, kept: KeptReport, grid: Grid, decisions: readonly Decision[]) => EditPlan;
}
