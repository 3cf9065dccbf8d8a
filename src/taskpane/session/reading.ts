import type { Grid } from "../../core/grid/grid";
import type { Review } from "../../core/review/review";
import type { SheetInfo } from "../../workbook/port";

/** The last thing that was read and all that the core says of it. */
export interface Reading {
  readonly sheet: SheetInfo;
  readonly grid: Grid;
  readonly review: Review;
  /** Names of all sheets, for the menu and for names of new sheets. */
  readonly sheets: readonly SheetInfo[];
  /** False: the workbook is read-only as a whole. */
  readonly canWrite: boolean;
}

/** What happens to a reading; every tab's state may follow it. `picked`: the scores that are offered for writing. */
export type ReadingAction =
  /** `again`: the sheet that was shown before, read once more. */
  | { readonly type: "read"; readonly reading: Reading; readonly again: boolean; readonly picked: ReadonlySet<string> }
  /** The same cells, under other settings. */
  | { readonly type: "reviewed"; readonly review: Review; readonly picked: ReadonlySet<string> }
  /** Another table of the same sheet is shown. */
  | { readonly type: "table"; readonly index: number; readonly picked: ReadonlySet<string> };
