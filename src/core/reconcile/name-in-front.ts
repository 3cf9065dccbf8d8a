import { bareLabel, levelOf, nameKey } from "./bare-label";
import { ALL_ABOVE, BEHIND, IN_FRONT, NO_NAME, PRONOUN, WHOLE } from "./lexicon/names";

/** Whom the words in front of a figure speak of. */
export type InFront =
  | { readonly kind: "nothing" }
  | { readonly kind: "pronoun" }
  | { readonly kind: "whole" }
  | { readonly kind: "all-above" }
  | { readonly kind: "name"; readonly name: string; readonly start: number; readonly end: number };

const LONGEST_NAME = 40;

/**
 * Reads the words of a line between `from` and `to`, which end where a phrase begins.
 * @param known keys of names that the text has used for its indicators
 */
export function nameInFront(line: string, from: number, to: number, known: ReadonlySet<string>): InFront {
  const raw = line.slice(from, to);
  const front = IN_FRONT.exec(raw.trimStart())?.[0] ?? "";
  const start = from + (raw.length - raw.trimStart().length) + front.length;
  const words = line.slice(start, to);
  if (known.has(nameKey(words)) && bareLabel(words).length > 1) return named(words, start);
  const core = withoutCode(words.replace(BEHIND, ""));
  const bare = bareLabel(core);
  if (bare === "")
    return words.trim() === "" || !WHOLE.test(words.replace(/的$/u, "")) ? { kind: "nothing" } : { kind: "whole" };
  if (ALL_ABOVE.test(words.trim())) return { kind: "all-above" };
  if (PRONOUN.test(bare)) return { kind: "pronoun" };
  if (known.has(nameKey(bare)) || levelOf(bare) !== null) return named(core, start + words.indexOf(core));
  if (WHOLE.test(bare) || WHOLE.test(words.trim())) return { kind: "whole" };
  if (bare.length < 2 || bare.length > LONGEST_NAME || /[\d%≥≤=<>]/u.test(bare) || NO_NAME.test(bare)) {
    return { kind: "nothing" };
  }
  return named(core, start + words.indexOf(core));
}

/** A决策, C12完成及时性: the code that a list gives a name. */
function withoutCode(words: string): string {
  const [, code = "", rest = ""] = /^\s*([A-Z]\d*)(\p{Script=Han}.*)$/u.exec(words) ?? [];
  return code.length > 1 || levelOf(rest) !== null ? rest || words : words;
}

function named(words: string, start: number): InFront {
  const end = start + words.trimEnd().length;
  return { kind: "name", name: bareLabel(words), start, end };
}
