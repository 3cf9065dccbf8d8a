import type { Why } from "../evaluation/why";
import type { OwnPhrase } from "../settings/wording";
import { PHRASES, type PhraseId, type Phrases } from "./phrases";

const FIELD = /\{(\w+)\}/g;

/** Fields that a phrase's wordings may use: those that its shipped ones use. Null for a phrase that does not exist. */
export function phraseFields(phrase: string): readonly string[] | null {
  if (!isPhrase(phrase)) return null;
  return [...new Set(PHRASES[phrase].flatMap(fieldsOf))];
}

/**
 * What is wrong with a person's wording of a phrase; null where it fits. A wording may leave none of the fields out
 * that every shipped one has, since a figure would go missing; and it holds no figure of its own, since figures come
 * from cells only.
 */
export function phraseFault(phrase: string, wording: string): Why | null {
  if (!isPhrase(phrase)) return { id: "wording.unknown-phrase", values: { phrase } };
  if (wording.trim() === "") return { id: "wording.blank" };
  const allowed = phraseFields(phrase) ?? [];
  const used = fieldsOf(wording);
  const unknown = used.find((field) => !allowed.includes(field));
  if (unknown !== undefined) return { id: "wording.unknown-field", values: { field: unknown } };
  const missing = allowed.find(
    (field) => !used.includes(field) && PHRASES[phrase].every((shipped) => fieldsOf(shipped).includes(field)),
  );
  if (missing !== undefined) return { id: "wording.missing-field", values: { field: missing } };
  const rest = wording.replace(FIELD, "");
  if (/[{}]/.test(rest)) return { id: "wording.braces" };
  if (/\p{N}/u.test(rest)) return { id: "wording.figure" };
  return null;
}

/** The phrases in force that fit, by id; the others are said as shipped. */
export function fittingPhrases(own: ReadonlyMap<string, readonly string[]>): Partial<Phrases> {
  const phrases: Partial<Record<PhraseId, readonly string[]>> = {};
  for (const [phrase, wordings] of own) if (isPhrase(phrase) && fits(phrase, wordings)) phrases[phrase] = wordings;
  return phrases;
}

/** Phrases that do not fit, which are therefore said as shipped; told, since a person meant something. */
export function unfitWording(list: readonly OwnPhrase[]): Why[] {
  return list.flatMap(({ phrase, wordings }) =>
    fits(phrase, wordings) ? [] : [{ id: "wording.unfit", values: { phrase } }],
  );
}

function fits(phrase: string, wordings: readonly string[]): boolean {
  return wordings.every((wording) => phraseFault(phrase, wording) === null);
}

function isPhrase(phrase: string): phrase is PhraseId {
  return Object.hasOwn(PHRASES, phrase);
}

function fieldsOf(wording: string): string[] {
  return [...wording.matchAll(FIELD)].flatMap(([, field]) => field ?? []);
}
