import type { Dec } from "./decimal";

/** 评价口径: how one place's rules score. Data only; `core/score/profiles` holds the shipped ones. */
export interface Profile {
  readonly id: ProfileId;
  /** The regulation and the clauses that the figures come from, with an honest mark where wording is unverified. */
  readonly source: { readonly clause: string; readonly verified: boolean };
  /** Default weight split of the first level, by lexicon name of the level (产出, 效益 …); null where free. */
  readonly levelWeights: Readonly<Record<string, Dec>> | null;
  readonly execution: {
    readonly weight: Dec;
    /** ratio: weight × rate; bands: highest first, `from` a fraction, inclusive. */
    readonly rule: { readonly kind: "ratio" } | { readonly kind: "bands"; readonly bands: readonly Band[] };
    /** Total may not exceed `limit` where the rate is below `below`; empty where the profile has no cap. */
    readonly caps: readonly { readonly below: Dec; readonly limit: Dec }[];
  };
  /** Fraction of the target below which a quantitative indicator earns nothing; null = plain ratio. */
  readonly passMark: Dec | null;
  /** Actual above a ≤ target: weight × target ÷ actual, or nothing. */
  readonly negative: "ratio" | "zero" | "linear";
  /** "=" targets that are exceeded. */
  readonly equal: "reach" | "symmetric";
  /** Lower bounds of the three qualitative bands as fractions of the weight: [0.8, 0.6]. */
  readonly qualitativeBands: readonly [upper: Dec, middle: Dec];
  readonly satisfaction: { readonly kind: "ratio" } | { readonly kind: "bands"; readonly bands: readonly Band[] };
  /** Completion from which over-fulfilment is worth a word (1.3). */
  readonly overfulfilledFrom: Dec;
  /** Lower bounds, inclusive, best first. */
  readonly grades: readonly { readonly from: Dec; readonly grade: string }[];
  readonly rounding: {
    /** Decimals of a written score; null: as its column shows them. */
    readonly score: number | null;
    /** Decimals of the rate in percent before it is scored; null: unrounded. */
    readonly rate: number | null;
  };
  /** How far a score may lie from the computed one, in points; null: half of the last decimal that its column shows. */
  readonly tolerance: Dec | null;
}

/** From this fraction on, so much of the weight (a fraction too). */
export interface Band {
  readonly from: Dec;
  readonly share: Dec;
}

export const PROFILE_IDS = [
  "mof-2020-10",
  "mof-2021-101",
  "bands-80-50",
  "hubei-20-80",
  "sichuan-10-90",
  "custom",
] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];

/** The profile in force and why: default, chosen by a person, or cited on the sheet. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly by: "default" | "person" | "sheet";
}
