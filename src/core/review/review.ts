import type { EvaluationTable } from "../evaluation/table";
import type { Why } from "../evaluation/why";
import type { ChosenProfile, ProfileId } from "../evaluation/profile";
import type { Finding, NotApplicable } from "../rules/finding";
import type { Settings } from "../settings/settings";
import type { ScoreSheet } from "../score/score-sheet";
import type { SuppressedFinding } from "./suppress";

/** What a person chose; everything has a default. */
export interface ReviewOptions {
  /** Null: what is set, else what the sheet itself cites, else the default. */
  readonly profile?: ProfileId | null;
  /** What is set for this person and this workbook; nothing where it is missing. */
  readonly settings?: Settings;
}

/** Everything there is to say of one evaluation table. */
export interface TableReview {
  readonly table: EvaluationTable;
  readonly profile: ChosenProfile;
  readonly scores: ScoreSheet;
  readonly findings: readonly Finding[];
  /** What a person let be, with the reason; never among `findings`. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly notApplicable: readonly NotApplicable[];
}

export interface Review {
  readonly tables: readonly TableReview[];
  readonly skipped: readonly { readonly sheet: string; readonly why: Why }[];
  /** What a person said of indicators that met none on these sheets, or no longer fits. */
  readonly unfit: readonly Why[];
}
