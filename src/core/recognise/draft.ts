import type { Dec } from "../evaluation/decimal";
import type { Measures } from "../evaluation/indicator";
import type { Entry, Sourced } from "../evaluation/sourced";
import type { LogicalCell } from "./expand-merges";

/** A node while the tree grows; `finishTree` makes the model's immutable one of it. */
export interface DraftNode {
  readonly depth: number;
  readonly name: Sourced<string>;
  readonly cell: LogicalCell;
  readonly parent: DraftNode | null;
  readonly children: DraftNode[];
  weightCell: Entry<Dec> | null;
  readonly weightLabel: Sourced<Dec> | null;
  subtotal: Record<string, Entry<Dec>>;
  leaf: DraftMeasures | null;
}

/** A leaf's row before it is known with whom it shares cells. */
export type DraftMeasures = Omit<Measures, "scores" | "weightSharedWith" | "subRows"> & {
  readonly weight: Entry<Dec> | null;
  readonly scoreEntries: Readonly<Record<string, Entry<Dec>>>;
  readonly subRows: { readonly name: Sourced<string>; readonly measures: DraftMeasures }[];
};

/** Indicators under one goal (or all of a form), as they were found. */
export interface DraftBlock {
  readonly headerRows: number[];
  readonly roots: DraftNode[];
}
