import {
  array,
  integer,
  maxLength,
  minLength,
  minValue,
  nullable,
  number,
  object,
  pipe,
  string,
  trim,
  type InferOutput,
} from "valibot";
import type { SettingKind } from "./setting-kind";

const LONGEST_TEXT = 4000;
const MOST = 5000;

const text = pipe(string(), maxLength(LONGEST_TEXT));
const count = pipe(number(), integer(), minValue(0));

/**
 * A finding known again after rows were inserted or the sheet was sorted: by what it says of which indicator. Where
 * several say the same, `nth` of `of` of them; where their number has changed, only the one in the very same cell.
 */
export const findingMarkSchema = object({
  sheet: text,
  message: text,
  path: pipe(array(text), maxLength(10)),
  /** The message's values, addresses left out. */
  values: text,
  nth: count,
  of: count,
  /** A1, on `sheet` or another one. */
  cell: text,
});

/** One finding, or all of one rule where `finding` is null, that a person decided to let be, and why. */
export const suppressionSchema = object({
  rule: pipe(string(), maxLength(100)),
  finding: nullable(findingMarkSchema),
  reason: pipe(string(), trim(), minLength(1), maxLength(LONGEST_TEXT)),
  /** The day, as 2024-03-15; "" where nobody knows it. */
  made: text,
});

export type FindingMark = InferOutput<typeof findingMarkSchema>;
export type Suppression = InferOutput<typeof suppressionSchema>;

/** What is not to be told again. The workbook's come first: their reason is the one that is shown. */
export const suppressions: SettingKind<readonly Suppression[]> = {
  key: "suppressions",
  version: 1,
  schema: pipe(array(suppressionSchema), maxLength(MOST)),
  unset: [],
  layered: (machine, workbook) => [...workbook, ...machine],
};

/** The list with one more; an older one of the same thing goes. */
export function withSuppression(list: readonly Suppression[], added: Suppression): readonly Suppression[] {
  return [...withoutSuppression(list, added), added];
}

/** The list without what speaks of the same thing, whatever the reason. */
export function withoutSuppression(list: readonly Suppression[], gone: Suppression): readonly Suppression[] {
  const subject = subjectOf(gone);
  return list.filter((one) => subjectOf(one) !== subject);
}

function subjectOf({ rule, finding }: Suppression): string {
  return JSON.stringify([rule, finding]);
}
