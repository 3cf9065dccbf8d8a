import type { CellRef } from "../grid/address";
import type { CellValue } from "../grid/grid";
import type { NewSheet } from "./new-sheet";
import type { Written } from "./written";

export type { Written } from "./written";

/**
 * What a cell held when the plan was made: the plan is only applied where this still holds.
 * A Grid does not carry the format of a blank cell, so that is never compared; it is restored all the same.
 */
export interface Before {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** As displayed, where it was read; shown in previews, never compared. */
  readonly text?: string;
}

export interface CellEdit {
  readonly cell: CellRef;
  readonly before: Before;
  readonly after: Written;
  /** Number format to set; where absent, `cellFormats` says what the cell ends with. */
  readonly numberFormat?: string;
  /** Why this cell is written. */
  readonly why: Reason;
}

/** A message id with its values; wording lives in `src/messages`. */
export interface Reason {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A cell that is not written but that what is written was computed from; a change of it is a conflict. */
export interface Basis {
  readonly cell: CellRef;
  readonly before: Before;
}

/** A setting kept in the workbook: opaque text under a key; null where there is none. */
export interface SettingEdit {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What one cell's comment says; null where the cell has none. */
export interface CommentEdit {
  readonly cell: CellRef;
  readonly before: string | null;
  readonly after: string | null;
}

/** How high a row is to be: for rows that do not fit themselves to what is written into them, as merged ones. */
export interface RowHeight {
  readonly sheet: string;
  readonly row: number;
  /** In points; null: fitted to its contents. */
  readonly height: number | null;
}

/** Every write as data: previewed, confirmed, applied in one batch, verified, undone as one step. */
export interface EditPlan {
  readonly edits: readonly CellEdit[];
  readonly basis?: readonly Basis[];
  /** Added after the last sheet, in this order. */
  readonly addSheets?: readonly NewSheet[];
  /** Only ever the inverse of `addSheets`: removed where the sheet still holds exactly this, else a conflict. */
  readonly removeSheets?: readonly NewSheet[];
  readonly settings?: readonly SettingEdit[];
  /** Heights are never compared before writing, since a Grid carries none; an undo gives them back all the same. */
  readonly rowHeights?: readonly RowHeight[];
  /** Only where the port can comment; elsewhere the plan is refused whole. */
  readonly comments?: readonly CommentEdit[];
}
