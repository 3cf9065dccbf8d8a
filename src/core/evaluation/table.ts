import type { CellRef, Range } from "../grid/address";
import type { Column, ColumnId } from "./column";
import type { Dec } from "./decimal";
import type { FundsBlock } from "./funds";
import type { Head } from "./head";
import type { Block } from "./indicator";
import type { WeightScheme } from "./scheme";
import type { Entry, Label, Sourced } from "./sourced";
import type { Why } from "./why";

/** What sort of form it is; words of the contract. */
export type TableKind = "self-evaluation" | "score-table" | "department" | "transfer" | "goal-list" | "summary";

export interface Conclusion {
  /** 评价结论. */
  readonly conclusion: Entry<string> | null;
  /** 存在问题. */
  readonly problems: Entry<string> | null;
  /** 改进措施. */
  readonly measures: Entry<string> | null;
  /** A box for the reasons of deviations, outside the rows. */
  readonly reasons: Entry<string> | null;
}

/** A note of the form itself, "注：1.…", or any other remark outside the rows. */
export type Note = Sourced<string>;

/** A cell whose role stays open. */
export interface Unsure {
  readonly cell: CellRef;
  readonly role: string;
  readonly why: Why;
  /** The cell that may be meant instead, where two columns compete. */
  readonly other?: CellRef;
}

export interface Totals {
  /** The row 总分, null where the table has none. */
  readonly row: number | null;
  /** What names that row, where something does. */
  readonly label?: Label;
  readonly weight: Entry<Dec> | null;
  readonly scores: Readonly<Record<ColumnId, Entry<Dec>>>;
  /** 财政审定评分 of the head, in a table whose rows have no such column. */
  readonly reviewed?: Entry<Dec>;
  readonly grade: Entry<string> | null;
}

/** One evaluation table of one sheet, as it stands: printed values only, nothing computed. */
export interface EvaluationTable {
  readonly sheet: string;
  readonly range: Range;
  readonly kind: TableKind;
  /** 0 to 1: that this is an evaluation table and was read rightly. */
  readonly confidence: number;
  readonly head: Head;
  readonly columns: readonly Column[];
  /** The score column that counts, null where there is none. */
  readonly scoreColumn: ColumnId | null;
  readonly funds: FundsBlock | null;
  /** One per goal with a header of its own; usually one. */
  readonly blocks: readonly Block[];
  readonly totals: Totals;
  readonly scheme: WeightScheme;
  readonly conclusion: Conclusion;
  readonly notes: readonly Note[];
  /** Rows inside the range that are no indicators: fillers, repeated headers, subtotals. */
  readonly excluded: readonly { readonly row: number; readonly why: Why }[];
  readonly unsure: readonly Unsure[];
  /** Header words and their order, the same for every sheet made from one template. */
  readonly fingerprint: string;
  /** Present where the table was read under a person's correction: where that was made, and what of it met nothing here. */
  readonly correction?: { readonly made: string; readonly unfit: readonly Why[] };
}
