/** Deeper than any code: the rows under a coded heading need none themselves. */
export const NO_CODE = 9;

/** A, A1, A11, A1.1; 1, 1.1, 1.1.1: the depth that a code in a column of its own says; null where it is none. */
export function depthOfCode(code: string): number | null {
  const letters = /^[A-Z](?:[-.]?(\d{1,3}(?:[-.]\d+)*))?$/u.exec(code);
  if (letters) {
    const digits = letters[1] ?? "";
    return 1 + (/[-.]/u.test(digits) ? digits.split(/[-.]/u).length : digits.length);
  }
  if (/^\d{1,2}(?:\.\d{1,2}){0,3}$/u.test(code)) return code.split(".").length;
  return numberingDepth(code);
}

/** The depth that a code in front of a name says; a name without one is deeper than all. */
export function depthInName(name: string): number {
  const code = /^([A-Z]\d{0,3}(?:[-.]\d+)*|\d{1,2}(?:\.\d{1,2}){1,3})(?=[-、.．:]?\p{Script=Han})/u.exec(name)?.[1];
  return (code === undefined ? numberingDepth(name) : depthOfCode(code)) ?? NO_CODE;
}

/** 一、 over （一） over 1. over (1), as official texts number (GB/T 9704). */
const NUMBERING: readonly RegExp[] = [
  /^[一二三四五六七八九十]+(?:[、.]|$)/u,
  /^\([一二三四五六七八九十]+\)/u,
  /^\d{1,2}[、.](?!\d)/u,
  /^(?:\(\d{1,2}\)|[①-⑳])/u,
];

function numberingDepth(text: string): number | null {
  const at = NUMBERING.findIndex((pattern) => pattern.test(text));
  return at < 0 ? null : at + 1;
}
