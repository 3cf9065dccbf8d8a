/** What stands in a cell instead of a value; the text is in normal form. "……" is "......" there. */
export function readSentinel(text: string): "blank" | "not-applicable" | null {
  if (text === "" || /^(?:\*+|\.{2,}|…+|×+|x{2,})$/iu.test(text)) return "blank";
  if (/^(?:-+|\/+|\\|无|不适用|不涉及|n\/a|na)$/iu.test(text)) return "not-applicable";
  return null;
}
