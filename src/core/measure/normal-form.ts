/** Look-alikes that NFKC leaves as they are, and two-character signs. Order matters: "》=" before "》". */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾≽≮]|[>》〉]=|=>/gu, "≥"],
  [/[≦⩽≼≯]|[<《〈]=|=</gu, "≤"],
  [/[═꞊⹀]/gu, "="],
  [/[—–―‐‑‒−]/gu, "-"],
  [/[〜∼∽]/gu, "~"],
  [/[“”"'‘’]/gu, ""],
  [/([≥≤])=/gu, "$1"],
  [/([≥≤><=])\*/gu, "$1"], // "≥*": the star marks a blank to be filled in
];

/** Any character that the list above begins with; most texts hold none. */
const LOOKALIKE = /[≧⩾≽≮≦⩽≼≯<>《》〈〉=═꞊⹀—–―‐‑‒−〜∼∽“”"'‘’≥≤]/u;

/**
 * A cell's text in the one form that the grammar reads: full width narrowed, white space gone, signs and dashes
 * in one code point each. For comparing and parsing only; what is shown to people is always the cell's own text.
 */
export function normalForm(text: string): string {
  // ① is a list number, never a figure; NFKC would make a 1 of it
  let plain = text
    .replace(/[\u2460-\u2473]/gu, ";")
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/gu, "");
  if (!LOOKALIKE.test(plain)) return plain;
  for (const [from, to] of LOOKALIKES) plain = plain.replace(from, to);
  return plain;
}
