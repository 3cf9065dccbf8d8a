import type { ReadingAction } from "../session/reading";

/** What 核查 remembers. */
export interface CheckState {
  readonly severities: "all" | "error" | "warning" | "info";
  /** Index into the table's findings of the opened one. */
  readonly finding: number | null;
}

export type CheckAction =
  | { readonly type: "severities"; readonly severities: CheckState["severities"] }
  | { readonly type: "finding"; readonly index: number | null };

export const CHECK_START: CheckState = { severities: "all", finding: null };

export function reduceCheck(state: CheckState, action: CheckAction | ReadingAction): CheckState {
  switch (action.type) {
    case "severities":
      return { severities: action.severities, finding: null };
    case "finding":
      return { ...state, finding: action.index };
    case "read": // a person who is re-reading keeps the filter
      return action.again ? { ...state, finding: null } : CHECK_START;
    case "reviewed":
      return { ...state, finding: null };
    case "table":
      return CHECK_START;
  }
}
