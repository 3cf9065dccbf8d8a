import type { CellRef } from "../grid/address";
import type { CellValue } from "../grid/grid";

/** What a write puts into a cell. Text is always text: a leading "=" never becomes a formula. */
export type Written =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | { readonly kind: "formula"; readonly formula: string; readonly expected?: CellValue };

/** What a cell held when the plan was made: the plan is only applied where this still holds. */
export interface Before {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export interface CellEdit {
  readonly cell: CellRef;
  readonly before: Before;
  readonly after: Written;
  /** Number format to set, left alone where absent. */
  readonly numberFormat?: string;
  /** Message id and values: why this cell is written. */
  readonly why: { readonly id: string; readonly values?: Readonly<Record<string, string | number>> };
}

/** Every write as data: previewed, confirmed, applied in one batch, verified, undone as one step. */
export interface EditPlan {
  readonly edits: readonly CellEdit[];
}
