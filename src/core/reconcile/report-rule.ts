import type { CellRef } from "../grid/address";
import type { ChosenProfile } from "../evaluation/profile";
import type { TableReview } from "../review/review";
import type { Finding, MessageValues, Severity } from "../rules/finding";
import type { ScoreSheet } from "../score/score-sheet";
import type { Item } from "./items";
import type { Matches } from "./match";
import type { Place, Reading } from "./statement";
import type { Chosen } from "./text-table";

/** What a rule on a report's text gets. */
export interface ReportContext {
  readonly text: string;
  readonly reading: Reading;
  readonly items: readonly Item[];
  /** The statements that count where the text says a thing more than once. */
  readonly chosen: Chosen;
  /** The text's own arithmetic: what its weights and scores sum up to, what would close its total. */
  readonly arithmetic: ScoreSheet;
  readonly profile: ChosenProfile;
  /** The table that the text is held against; null where there is none. */
  readonly sheet: { readonly review: TableReview; readonly matches: Matches } | null;
}

/** What a rule says of one cause: a place in the text, and the cells of the sheet where it has some. */
export interface ReportDraft {
  readonly message: string;
  readonly values: MessageValues;
  readonly place: Place;
  /** Other places that carry it. */
  readonly places?: readonly Place[];
  readonly cells?: readonly CellRef[];
  readonly expected?: string | number | null;
  readonly found?: string | number | null;
  readonly explanation?: string | null;
  readonly path?: readonly string[];
  /** A rule whose findings explain this one. */
  readonly follows?: { readonly rule: string; readonly place: Place };
}

/** A finding on a report. `primary` is null where it is the text alone that is wrong. */
export interface ReportFinding extends Omit<Finding, "primary" | "fix"> {
  readonly primary: CellRef | null;
  readonly place: Place;
  readonly places: readonly Place[];
}

export interface ReportRule {
  readonly meta: {
    readonly id: string;
    readonly severity: Severity;
    /** Message ids with the placeholders that their wording may use. */
    readonly messages: Readonly<Record<string, readonly string[]>>;
    /** Whether it speaks of a text without a sheet too. */
    readonly alone: boolean;
    readonly clause: string;
  };
  readonly check: (context: ReportContext) => readonly ReportDraft[];
}
