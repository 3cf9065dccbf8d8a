import type { WorkbookSummary } from "../../core/review/summary";
import type { ReadingAction } from "../session/reading";

/** What the overview of the whole workbook remembers. */
export interface OverviewState {
  readonly open: boolean;
  /** Null until all sheets have been read. */
  readonly summary: WorkbookSummary | null;
  readonly sort: OverviewSort;
}

export const OVERVIEW_COLUMNS = ["name", "printed", "recomputed", "grade", "errors", "warnings"] as const;
export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

/** Null: in the workbook's order. */
export type OverviewSort = { readonly by: OverviewColumn; readonly descending: boolean } | null;

export type OverviewAction =
  | { readonly type: "open"; readonly open: boolean }
  | { readonly type: "summary"; readonly summary: WorkbookSummary }
  | { readonly type: "sort"; readonly by: OverviewColumn };

export const OVERVIEW_START: OverviewState = { open: false, summary: null, sort: null };

export function reduceOverview(state: OverviewState, action: OverviewAction | ReadingAction): OverviewState {
  switch (action.type) {
    case "open":
      return { ...state, open: action.open, summary: action.open ? null : state.summary };
    case "summary":
      return { ...state, summary: action.summary };
    case "sort":
      return { ...state, sort: nextSort(state.sort, action.by) };
    case "read": // another sheet is on the screen now
      return action.again ? state : { ...state, open: false };
    case "reviewed": // what was summed up may be out of date
      return { ...state, open: false };
    case "table":
      return state;
  }
}

/** Upwards, downwards, as the workbook has it. */
function nextSort(sort: OverviewSort, by: OverviewColumn): OverviewSort {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? null : { by, descending: true };
}
