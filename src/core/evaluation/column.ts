import type { CellRef } from "../grid/address";
import type { Why } from "./why";

/** Names a column of the table: "G", or "G@2" for the second block's. */
export type ColumnId = string;

/** What the cells of a column say about a row. */
export type ColumnRole =
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  | "target"
  | "adjustedTarget"
  | "sign"
  | "unit"
  | "nature" // 定性 / 定量
  | "actual"
  | "weight"
  | "levelWeight" // a weight column that belongs to level 1 or 2 (`level` says which)
  | "score"
  | "coefficient"
  | "standard"
  | "reason"
  | "remark"
  | "ignored";

export interface Column {
  readonly id: ColumnId;
  /** 1 = A. */
  readonly column: number;
  readonly role: ColumnRole;
  /** For levelWeight: 1, 2 or 3. */
  readonly level?: number;
  /** For score: whose it is. A sheet may hold several. */
  readonly scoreKind?: "self" | "review";
  /** Rows for which the column has this role. */
  readonly band: { readonly top: number; readonly bottom: number };
  readonly header: string;
  readonly headerCells: readonly CellRef[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it has this role: message id and its values, for people. */
  readonly why: Why;
  /** How a correction names it, whatever letter it stands under: its label, and its place among equal labels. */
  readonly mark?: { readonly header: string; readonly nth: number };
}
