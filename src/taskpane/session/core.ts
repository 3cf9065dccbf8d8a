import type { CellRef } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { WriteAs } from "../../core/plans/score-proposal";
import type { Review, ReviewOptions } from "../../core/review/review";
import type { RuleInfo } from "../../core/review/rule-info";
import type { Finding } from "../../core/rules/finding";

/** The core as the pane uses it; loaded as a chunk of its own. */
export interface Core {
  review(grids: readonly Grid[], options: ReviewOptions): Review;
  /** Every rule, with what can be set of it. */
  readonly rules: readonly RuleInfo[];
  /** The safe repairs of these findings as one plan. */
  planFixes(findings: readonly Finding[]): EditPlan;
  /** A1 addresses of what is picked for writing before a person picks. */
  offered(review: Review, table: number, grid: Grid): ReadonlySet<string>;
  planScores(review: Review, table: number, grid: Grid, picked: ReadonlySet<string>, as: WriteAs): EditPlan;
  planReport(review: Review, table: number, sheetNames: readonly string[]): EditPlan;
  planReportAt(review: Review, table: number, grid: Grid, cell: CellRef): EditPlan;
}
