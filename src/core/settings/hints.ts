import { array, picklist } from "valibot";
import type { SettingKind } from "./setting-kind";

/** What a person meets for the first time, and what is said of it then: one hint a tab. */
export const HINTS = ["recognise", "check", "score", "report"] as const;
export type Hint = (typeof HINTS)[number];

/** Hints that a person has put away for good. A matter of the person, never of the workbook. */
export const hintsPutAway: SettingKind<readonly Hint[]> = {
  key: "hints-put-away",
  version: 1,
  schema: array(picklist(HINTS)),
  unset: [],
  layered: (machine) => machine,
};
