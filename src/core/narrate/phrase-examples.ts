import { narrate, type NarrateOptions } from "./narrate";
import { OUTLINE_IDS } from "./outline-ids";
import type { PhraseId } from "./phrases";
import type { Told } from "./telling";

/** Stands in front of the phrase while its sentences are looked for; no sheet's text holds it (a private use code). */
const MARK = "\ue000";
const MOST = 3;

/**
 * Sentences of this table that a phrase would say in the given wordings, the first few; empty where the table gives it
 * nothing to say.
 */
export function phraseExamples(
  told: Told,
  options: NarrateOptions,
  phrase: PhraseId,
  wordings: readonly string[],
): string[] {
  const phrases = { ...options.phrases, [phrase]: wordings.map((wording) => MARK + wording) };
  const found = new Set<string>();
  for (const outline of [options.outline, ...OUTLINE_IDS]) {
    const { title, sections } = narrate(told, { ...options, ...(outline === undefined ? {} : { outline }), phrases });
    const texts = sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ]);
    for (const text of [title, ...texts]) {
      if (text.includes(MARK)) found.add(text.replaceAll(MARK, ""));
      if (found.size === MOST) return [...found];
    }
    if (found.size > 0) break;
  }
  return [...found];
}
