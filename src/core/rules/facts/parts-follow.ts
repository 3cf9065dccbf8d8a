import type { FundsRow } from "../../evaluation/funds";
import type { Draft } from "../rule";
import { followKey } from "./follow-key";

/** What is said of the parts of a budget follows from what is said of the whole, wherever its row stands. */
export function partsFollow(rule: string, drafts: readonly Draft[], total: FundsRow | null): readonly Draft[] {
  const whole = drafts.find(({ primary }) => primary.row === total?.row);
  if (!whole) return drafts;
  const follows = followKey({ rule, primary: whole.primary });
  return drafts.map((draft) => (draft === whole ? draft : { ...draft, follows }));
}
