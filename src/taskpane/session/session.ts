import type { CellRef } from "../../core/grid/address";
import type { EditPlan } from "../../core/edits/edit-plan";
import { NO_SETTINGS, type LayeredSettings } from "../../core/settings/settings";
import type { Why } from "../../core/evaluation/why";
import type { WorkbookError } from "../../workbook/workbook-error";
import { CHECK_START, type CheckState } from "../check/check-state";
import { OVERVIEW_START, type OverviewState } from "../overview/overview-state";
import type { ReportAsked } from "../report/report-asked";
import { REPORT_START, type ReportState } from "../report/report-state";
import { RECOGNISE_START, type RecogniseState } from "../recognise/recognise-state";
import { SCORE_START, type ScoreState } from "../score/score-state";
import type { Reading } from "./reading";

export const TABS = ["recognise", "check", "score", "report"] as const;
export type Tab = (typeof TABS)[number];

/** What stands in the place of everything below the head, whatever sheet is open. */
export type Page = "settings" | "help";

/** What the pane is doing when it is not the person's turn. */
export interface Busy {
  /** Wording under `pane.busy.<what>`. */
  readonly what: "reading" | "writing" | "undoing";
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The host has not answered for a while: most often a cell is being edited. */
  readonly waiting: boolean;
}

/** Cells of the sheet changed, somewhere or at an address; or the sheet itself went or got another name. */
export type Stale = { readonly address: string | null } | { readonly gone: true };

/** A plan on the table: shown, not yet written. */
export interface Preview {
  readonly plan: EditPlan;
  readonly purpose:
    "scores" | "report" | "refresh" | "fixes" | "record" | "summary" | "sample" | "comments" | "without-comments";
  /** Of a report: where it was to stand, or which one was to be brought up to date. */
  readonly asked?: ReportAsked;
}

/** What was just written and how to take it back. */
export interface Done {
  readonly purpose: Preview["purpose"];
  readonly cells: number;
  readonly comments: number;
  readonly sheetsAdded: readonly string[];
  readonly undo: EditPlan;
}

/** A fault as the pane shows it. */
export interface Fault {
  /** A port error says what happened by its code; anything else is a defect of ours. */
  readonly error: WorkbookError | Error;
  readonly during: Busy["what"] | "selecting" | "setting" | "previewing" | "exporting";
}

/** Everything the pane knows. Only the reducer makes a new one; what one tab alone remembers is a state of its own. */
export interface Session {
  readonly busy: Busy | null;
  readonly reading: Reading | null;
  /** Index of the table shown, of `reading.review.tables`. */
  readonly table: number;
  /** What changed after reading; null while the result is fresh. */
  readonly stale: Stale | null;
  /** Why changes of the sheet go unnoticed; null while they are told. */
  readonly unwatched: Error | null;
  readonly tab: Tab;
  /** Null: the day's work. */
  readonly page: Page | null;
  readonly recognise: RecogniseState;
  readonly check: CheckState;
  readonly score: ScoreState;
  readonly report: ReportState;
  readonly overview: OverviewState;
  readonly settings: LayeredSettings;
  /** Kept settings that could not be read. */
  readonly settingProblems: readonly Why[];
  /** Stays while it is being written and when that fails, so that it can be made anew. */
  readonly preview: Preview | null;
  readonly done: Done | null;
  /** Said once after an undo. */
  readonly undone: boolean;
  readonly fault: Fault | null;
  /** The cells last gone to, for the grid's selection and for people who come back. */
  readonly selected: readonly CellRef[];
}

export const START: Session = {
  busy: null,
  reading: null,
  table: 0,
  stale: null,
  unwatched: null,
  tab: "check",
  page: null,
  recognise: RECOGNISE_START,
  check: CHECK_START,
  score: SCORE_START,
  report: REPORT_START,
  overview: OVERVIEW_START,
  settings: { machine: NO_SETTINGS, workbook: NO_SETTINGS },
  settingProblems: [],
  preview: null,
  done: null,
  undone: false,
  fault: null,
  selected: [],
};
