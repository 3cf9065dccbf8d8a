import {
  array,
  check,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  trim,
  tuple,
  type InferOutput,
} from "valibot";
import type { SettingKind } from "./setting-kind";

const LONGEST_NAME = 60;

/** Messages of the schema are ids of what is wrong; see `profile-problems`. */
const points = pipe(
  number("settings.profile.no-number"),
  minValue(0, "settings.profile.out-of-range"),
  maxValue(1000, "settings.profile.out-of-range"),
);
/** In percent points: 80 for 80%. */
const percent = pipe(
  number("settings.profile.no-number"),
  minValue(0, "settings.profile.out-of-range"),
  maxValue(100, "settings.profile.out-of-range"),
);
const decimals = pipe(
  number("settings.profile.no-number"),
  integer("settings.profile.no-whole-number"),
  minValue(0, "settings.profile.out-of-range"),
  maxValue(4, "settings.profile.out-of-range"),
);
const name = pipe(
  string("settings.profile.no-text"),
  trim(),
  minLength(1, "settings.profile.no-name"),
  maxLength(LONGEST_NAME, "settings.profile.long-name"),
);

const falls = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? value));

/** From `from` percent on, `share` percent of the weight; highest first, both falling. */
const bands = pipe(
  array(strictObject({ from: percent, share: percent })),
  minLength(1, "settings.profile.no-band"),
  maxLength(20, "settings.profile.too-many"),
  check((list) => falls(list.map(({ from }) => from)), "settings.profile.bands-fall"),
  check((list) => falls(list.map(({ share }) => share)), "settings.profile.shares-fall"),
);

/** Every figure of a 评价口径 that a person can set, whole: nothing in it hangs on a shipped profile. */
export const profileEditsSchema = strictObject({
  name,
  /** The default split of the first level; null where it is free. */
  levelWeights: nullable(
    pipe(
      array(strictObject({ level: picklist(["成本", "产出", "效益", "满意度"], "settings.profile.no-level"), points })),
      check((list) => new Set(list.map(({ level }) => level)).size === list.length, "settings.profile.level-twice"),
    ),
  ),
  execution: strictObject({
    weight: points,
    /** Null: weight × rate. */
    bands: nullable(bands),
    /** Below this rate the total may not exceed `limit`. */
    caps: pipe(
      array(strictObject({ below: percent, limit: percent })),
      maxLength(20, "settings.profile.too-many"),
      check((list) => falls(list.map(({ below }) => below)), "settings.profile.caps-fall"),
    ),
  }),
  /** Percent of the target below which a quantitative indicator earns nothing; null: plain ratio. */
  passMark: nullable(
    pipe(
      percent,
      check((value) => value < 100, "settings.profile.out-of-range"),
    ),
  ),
  negative: picklist(["ratio", "zero", "linear"], "settings.profile.no-choice"),
  equal: picklist(["reach", "symmetric"], "settings.profile.no-choice"),
  /** Lower bounds of the upper and the middle qualitative band, in percent of the weight. */
  qualitativeBands: pipe(
    tuple([percent, percent]),
    check(([upper, middle]) => upper > middle && middle > 0, "settings.profile.bands-fall"),
  ),
  /** Null: in proportion, as other indicators. */
  satisfaction: nullable(bands),
  /** Completion in percent from which over-fulfilment is worth a word. */
  overfulfilledFrom: pipe(
    number("settings.profile.no-number"),
    minValue(100, "settings.profile.out-of-range"),
    maxValue(10_000, "settings.profile.out-of-range"),
  ),
  /** Lower bounds of a total out of 100, inclusive, best first, the last from 0. */
  grades: pipe(
    array(strictObject({ from: percent, grade: name })),
    minLength(2, "settings.profile.few-grades"),
    maxLength(10, "settings.profile.too-many"),
    check((list) => falls(list.map(({ from }) => from)), "settings.profile.grades-fall"),
    check((list) => list.at(-1)?.from === 0, "settings.profile.grades-from-zero"),
    check((list) => new Set(list.map(({ grade }) => grade)).size === list.length, "settings.profile.grade-twice"),
  ),
  rounding: strictObject({
    /** Decimals of a written score; null: as the sheet's column shows them. */
    score: nullable(decimals),
    /** Decimals of the rate in percent before it is scored; null: unrounded. */
    rate: nullable(decimals),
  }),
  /** How far a score may lie from the computed one, in points; null: half of the last decimal that its column shows. */
  tolerance: nullable(
    pipe(
      number("settings.profile.no-number"),
      minValue(0, "settings.profile.out-of-range"),
      maxValue(10, "settings.profile.out-of-range"),
    ),
  ),
});

export type ProfileEdits = InferOutput<typeof profileEditsSchema>;

/** The figures of the profile "custom"; null: those of the default. A workbook's come before this machine's. */
export const profileEdits: SettingKind<ProfileEdits | null> = {
  key: "profile-edits",
  version: 1,
  schema: nullable(profileEditsSchema),
  unset: null,
  layered: (machine, workbook) => workbook ?? machine,
};
