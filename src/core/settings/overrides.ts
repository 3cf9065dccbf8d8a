import {
  array,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  type InferOutput,
} from "valibot";
import type { SettingKind } from "./setting-kind";

const LONGEST_TEXT = 2000;
const MOST = 5000;

const text = pipe(string(), maxLength(LONGEST_TEXT));
const count = pipe(number(), integer(), minValue(0));

/**
 * An indicator known again after rows were inserted or the sheet was sorted: by its names, from level 1 down, points in
 * brackets left out. Where several of a sheet have the same, `nth` of `of` of them; where their number has changed, only
 * the one in the very same cell.
 */
export const indicatorMarkSchema = object({
  sheet: text,
  path: pipe(array(text), maxLength(10)),
  nth: count,
  of: count,
  /** A1 of the name's cell. */
  cell: text,
});

/**
 * ratio: actual ÷ target (target ÷ actual for ≤); pass-mark: nothing below a share of the target; linear: as much of the
 * weight is lost above a ≤ target as the target is passed by; symmetric: = lost on both sides; all-or-nothing; by-hand:
 * the score is left to a person.
 */
export const OVERRIDE_METHODS = ["ratio", "pass-mark", "linear", "symmetric", "all-or-nothing", "by-hand"] as const;
export type OverrideMethod = (typeof OVERRIDE_METHODS)[number];

/** What a person said of one indicator; what they left alone is null. */
export const overrideSchema = object({
  indicator: indicatorMarkSchema,
  /** Which way the target is to be read. */
  direction: nullable(picklist([">=", "<=", "="])),
  /** How it is scored, before the sheet's own 评分标准 and the profile. */
  method: nullable(picklist(OVERRIDE_METHODS)),
  /** What the target means (≥95%), as long as its cell still shows what it showed then. */
  target: nullable(object({ shown: text, readAs: text })),
  /** How far the recorded score may lie from the computed one, in points. */
  tolerance: nullable(pipe(number(), minValue(0), maxValue(100))),
  /** The day, as 2024-03-15; "" where nobody knows it. */
  made: text,
});

export type IndicatorMark = InferOutput<typeof indicatorMarkSchema>;
export type Override = InferOutput<typeof overrideSchema>;

/** What is said of the indicators of this workbook; the machine's layer has none. */
export const overrides: SettingKind<readonly Override[]> = {
  key: "overrides",
  version: 1,
  schema: pipe(array(overrideSchema), maxLength(MOST)),
  unset: [],
  layered: (_, workbook) => workbook,
};

/** The list with what is said of one indicator replaced; what says nothing goes. */
export function withOverride(list: readonly Override[], override: Override): readonly Override[] {
  const subject = JSON.stringify(override.indicator);
  const rest = list.filter(({ indicator }) => JSON.stringify(indicator) !== subject);
  const { direction, method, target, tolerance } = override;
  const silent = direction === null && method === null && target === null && tolerance === null;
  return silent ? rest : [...rest, override];
}
