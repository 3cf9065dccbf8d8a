import type { Finding } from "../../core/rules/finding";
import type { Review } from "../../core/review/review";
import type { ReadingAction } from "../session/reading";

export const GROUPINGS = ["severity", "rule", "indicator"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What stands in the place of the list: a rule's page, what was let be, the rules' settings. */
export type CheckPanel =
  { readonly kind: "page"; readonly rule: string } | { readonly kind: "suppressed" } | { readonly kind: "rules" };

/** What 核查 remembers. */
export interface CheckState {
  readonly severities: "all" | "error" | "warning" | "info";
  readonly grouping: Grouping;
  /** What a person looks for: words of the finding, the indicator, the rule or the cell. */
  readonly search: string;
  /** Index into the table's findings of the opened one. */
  readonly finding: number | null;
  readonly panel: CheckPanel | null;
  /** Index of the finding that is about to be let be. */
  readonly suppressing: number | null;
  /** What the reading before said of each table, let be or not; null until the sheet is read a second time. */
  readonly before: readonly (readonly Finding[])[] | null;
  readonly now: readonly (readonly Finding[])[];
}

export type CheckAction =
  | { readonly type: "severities"; readonly severities: CheckState["severities"] }
  | { readonly type: "grouping"; readonly grouping: Grouping }
  | { readonly type: "search"; readonly search: string }
  | { readonly type: "finding"; readonly index: number | null }
  | { readonly type: "panel"; readonly panel: CheckPanel | null }
  | { readonly type: "suppressing"; readonly index: number | null };

export const CHECK_START: CheckState = {
  severities: "all",
  grouping: "severity",
  search: "",
  finding: null,
  panel: null,
  suppressing: null,
  before: null,
  now: [],
};

export function reduceCheck(state: CheckState, action: CheckAction | ReadingAction): CheckState {
  switch (action.type) {
    case "severities":
      return { ...state, severities: action.severities, finding: null };
    case "grouping":
      return { ...state, grouping: action.grouping };
    case "search":
      return { ...state, search: action.search, finding: null };
    case "finding":
      return { ...state, finding: action.index };
    case "panel":
      return { ...state, panel: action.panel };
    case "suppressing":
      return { ...state, suppressing: action.index };
    case "read": {
      const now = saidOf(action.reading.review);
      if (!action.again) return { ...CHECK_START, grouping: state.grouping, now };
      // A person who is re-reading keeps the filter, and is told what has changed
      return { ...state, finding: null, suppressing: null, before: state.now, now };
    }
    case "reviewed": // the same cells: what other settings say is no change of the sheet
      return { ...state, finding: null, suppressing: null };
    case "table":
      return { ...CHECK_START, grouping: state.grouping, before: state.before, now: state.now };
  }
}

function saidOf({ tables }: Review): readonly (readonly Finding[])[] {
  return tables.map(({ findings, suppressed }) => [...findings, ...suppressed.map(({ finding }) => finding)]);
}
