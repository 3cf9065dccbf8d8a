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

/** What a person can make of a row: an indicator, the head of a first-level block, the header or the total of the funds. */
const ROW_ROLES = ["indicator", "level1", "fundsHeader", "fundsTotal"] as const;
export type RowRole = (typeof ROW_ROLES)[number];

/** What a person can make of a column of the funds. */
export const CORRECTABLE_FUNDS = [
  "initialBudget",
  "annualBudget",
  "executed",
  "rate",
  "weight",
  "score",
  "reason",
  "ignored",
] as const;
export type CorrectableFunds = (typeof CORRECTABLE_FUNDS)[number];

/** What a person can make of an answer above the indicators: the goal's text, whose form it is, an amount without a header. */
const CELL_ROLES = ["expected", "actual", "projectName", "department", "unit", ...CORRECTABLE_FUNDS] as const;
export type CellRole = (typeof CELL_ROLES)[number];

const LONGEST_TEXT = 2000;
const MOST_MARKS = 500;

const text = pipe(string(), maxLength(LONGEST_TEXT));
/** Counts equal texts, from 0. */
const nth = pipe(number(), integer(), minValue(0), maxValue(1_000_000));

/** A column named by its label, whatever letter it stands under; `nth` tells equal labels apart, from left to right. */
const columnMark = object({ header: text, nth });
/** A row named by what stands on it, whatever its number; `nth` tells equal rows apart, from above. */
const rowMark = object({ text, nth });
/** A cell named by the label that it answers, whatever it says: the cell right of the label, or the one below it. */
const cellMark = object({ label: text, nth, side: picklist(["right", "below"]) });

export type ColumnMark = InferOutput<typeof columnMark>;
export type RowMark = InferOutput<typeof rowMark>;
export type CellMark = InferOutput<typeof cellMark>;

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
  /** Rows that are not read: no indicators, no part of the funds. */
  excluded: pipe(array(rowMark), maxLength(MOST_MARKS)),
  /** Rows that are what they were not taken for. Texts that were kept before this could be said lack this and what follows. */
  rows: optional(pipe(array(object({ row: rowMark, role: picklist(ROW_ROLES) })), maxLength(MOST_MARKS)), []),
  /** Columns of the funds, by the labels of their header. */
  funds: optional(
    pipe(array(object({ column: columnMark, role: picklist(CORRECTABLE_FUNDS) })), maxLength(MOST_MARKS)),
    [],
  ),
  /** Answers above the indicators. */
  cells: optional(pipe(array(object({ cell: cellMark, role: picklist(CELL_ROLES) })), maxLength(MOST_MARKS)), []),
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
    rows: [],
    funds: [],
    cells: [],
    noTable: false,
  };
}
