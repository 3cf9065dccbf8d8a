import type { CellRef } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { EditPlan } from "../../core/edits/edit-plan";
import type { ProfileId } from "../../core/evaluation/profile";
import type { Review } from "../../core/review/review";
import { NO_SETTINGS, type LayeredSettings } from "../../core/settings/settings";
import type { Why } from "../../core/evaluation/why";
import type { SheetInfo } from "../../workbook/port";
import type { WorkbookError } from "../../workbook/workbook-error";

export const TABS = ["recognise", "check", "score", "report"] as const;
export type Tab = (typeof TABS)[number];

/** What the pane is doing when it is not the person's turn. */
export interface Busy {
  /** Wording under `pane.busy.<what>`. */
  readonly what: "reading" | "writing" | "undoing";
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The host has not answered for a while: most often a cell is being edited. */
  readonly waiting: boolean;
}

/** The last thing that was read and all that the core says of it. */
export interface Reading {
  readonly sheet: SheetInfo;
  readonly grid: Grid;
  readonly review: Review;
  /** Names of all sheets, for the menu and for names of new sheets. */
  readonly sheets: readonly SheetInfo[];
}

/** A plan on the table: shown, not yet written. */
export interface Preview {
  readonly plan: EditPlan;
  readonly purpose: "scores" | "report";
}

/** What was just written and how to take it back. */
export interface Done {
  readonly purpose: Preview["purpose"];
  readonly cells: number;
  readonly sheetsAdded: readonly string[];
  readonly undo: EditPlan;
}

/** A fault as the pane shows it. */
export interface Fault {
  /** A port error says what happened by its code; anything else is a defect of ours. */
  readonly error: WorkbookError | Error;
  readonly during: Busy["what"] | "selecting" | "setting" | "starting" | "reviewing";
}

/** Everything the pane knows. Only the reducer makes a new one. */
export interface Session {
  readonly busy: Busy | null;
  readonly reading: Reading | null;
  /** Index of the table shown, of `reading.review.tables`. */
  readonly table: number;
  /** Where cells changed after reading; null while the result is fresh. */
  readonly stale: { readonly address: string | null } | null;
  readonly tab: Tab;
  readonly severities: "all" | "error" | "warning" | "info";
  /** Index into the table's findings of the opened one. */
  readonly finding: number | null;
  /** A1 addresses of the scores picked for writing. */
  readonly picked: ReadonlySet<string>;
  /** Chosen in the pane, for as long as it is open; outranks what is set. */
  readonly profile: ProfileId | null;
  readonly settings: LayeredSettings;
  /** Kept settings that could not be read. */
  readonly settingProblems: readonly Why[];
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
  tab: "check",
  severities: "all",
  finding: null,
  picked: new Set(),
  profile: null,
  settings: { machine: NO_SETTINGS, workbook: NO_SETTINGS },
  settingProblems: [],
  preview: null,
  done: null,
  undone: false,
  fault: null,
  selected: [],
};
