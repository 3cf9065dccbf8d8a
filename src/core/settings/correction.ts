import {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  type InferOutput,
} from "valibot";

/** What a person can make of a column. `self-score` and `review-score` are the two sorts of score columns. */
export const CORRECTABLE_ROLES = [
  "level1",
  "level2",
  "level3",
  "level4",
  "target",
  "adjustedTarget",
  "sign",
  "unit",
  "nature",
  "actual",
  "weight",
  "levelWeight1",
  "levelWeight2",
  "levelWeight3",
  "self-score",
  "review-score",
  "coefficient",
  "standard",
  "reason",
  "remark",
  "ignored",
] as const;
export type CorrectableRole = (typeof CORRECTABLE_ROLES)[number];

const LONGEST_TEXT = 2000;
const MOST_MARKS = 500;

const text = pipe(string(), maxLength(LONGEST_TEXT));
/** Counts equal texts, from 0. */
const nth = pipe(number(), integer(), minValue(0), maxValue(1_000_000));

/** A column named by its label, whatever letter it stands under; `nth` tells equal labels apart, from left to right. */
const columnMark = object({ header: text, nth });
/** A row named by what stands on it, whatever its number; `nth` tells equal rows apart, from above. */
const rowMark = object({ text, nth });

export type ColumnMark = InferOutput<typeof columnMark>;
export type RowMark = InferOutput<typeof rowMark>;

/**
 * What a person said about every sheet with one header. Nothing in it is an address: a sheet whose rows or columns have
 * moved, or the same template filled in for another project, is met all the same.
 */
export const correctionSchema = object({
  /** The header as it is read unaided; see `core/recognise/fingerprint`. */
  fingerprint: text,
  /** Where it was made, for the person who looks through the list. */
  made: text,
  columns: pipe(array(object({ column: columnMark, role: picklist(CORRECTABLE_ROLES) })), maxLength(MOST_MARKS)),
  /** The rows that head the table, by their texts; null: those that were found. */
  headerRows: nullable(pipe(array(text), maxLength(4))),
  scheme: nullable(picklist(["points", "nested-percent", "scores-only", "label-points", "none"])),
  /** The form's first row and its last row of indicators; null: as found. */
  firstRow: nullable(rowMark),
  lastRow: nullable(rowMark),
  /** The row that carries the total; null: as found. Texts that were kept before this could be said lack it. */
  totalRow: optional(nullable(rowMark), null),
  /** Rows that are no indicators. */
  excluded: pipe(array(rowMark), maxLength(MOST_MARKS)),
  /** A sheet with this header holds no evaluation table. */
  noTable: boolean(),
});

export type Correction = InferOutput<typeof correctionSchema>;

/** A correction that corrects nothing yet. */
export function emptyCorrection(fingerprint: string, made: string): Correction {
  return {
    fingerprint,
    made: made.slice(0, LONGEST_TEXT),
    columns: [],
    headerRows: null,
    scheme: null,
    firstRow: null,
    lastRow: null,
    totalRow: null,
    excluded: [],
    noTable: false,
  };
}
