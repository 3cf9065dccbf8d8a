import { array, maxLength, minLength, nullable, object, picklist, pipe, string, type InferOutput } from "valibot";
import { PROFILE_IDS, type ProfileId } from "../evaluation/profile";
import type { SettingKind } from "./setting-kind";

const LONGEST = 2000;

/** One phrase in a person's own words, under every profile or under one; the same shape in a file of phrases. */
export const ownPhraseSchema = object({
  phrase: pipe(string(), maxLength(100)),
  profile: nullable(picklist(PROFILE_IDS)),
  /** Wordings that are chosen from by content; `core/narrate/fit-phrase` decides whether they fit. */
  wordings: pipe(array(pipe(string(), maxLength(LONGEST))), minLength(1), maxLength(20)),
});

export type OwnPhrase = InferOutput<typeof ownPhraseSchema>;

/** Phrases in a person's own words. The machine's come first, so that the workbook's outweigh them. */
export const wording: SettingKind<readonly OwnPhrase[]> = {
  key: "wording",
  version: 1,
  schema: pipe(array(ownPhraseSchema), maxLength(2000)),
  unset: [],
  layered: (machine, workbook) => [...machine, ...workbook],
};

/** What holds under a profile: an entry for that profile before one for all, a later one before an earlier one. */
export function wordingInForce(list: readonly OwnPhrase[], profile: ProfileId): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, readonly string[]>();
  for (const scope of [null, profile]) {
    for (const own of list) if (own.profile === scope) held.set(own.phrase, own.wordings);
  }
  return held;
}

/** The list with one phrase replaced; null gives the shipped wording back. */
export function withPhrase(
  list: readonly OwnPhrase[],
  { phrase, profile }: Pick<OwnPhrase, "phrase" | "profile">,
  wordings: readonly string[] | null,
): readonly OwnPhrase[] {
  const rest = list.filter((own) => own.phrase !== phrase || own.profile !== profile);
  return wordings === null ? rest : [...rest, { phrase, profile, wordings: [...wordings] }];
}
