/** The date of the rules, wording and profiles that a result was made with: changed whenever one of them is. */
export const RULE_SET = "2026-11-30";
