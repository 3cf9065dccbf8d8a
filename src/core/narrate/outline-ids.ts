/** The outlines that ship, by the contract's words. */
export const OUTLINE_IDS = [
  "mof-2020-10",
  "local-six-part",
  "self-evaluation",
  "transfer-payment",
  "one-page",
  "notice",
] as const;

export type OutlineId = (typeof OUTLINE_IDS)[number];
