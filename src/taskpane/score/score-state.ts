import type { WriteAs } from "../../core/plans/score-proposal";
import type { ProfileProblem } from "../../core/settings/profile-file";
import type { ReadingAction } from "../session/reading";
import type { ProfileDraft } from "../view/profile-draft";

export const SCORE_FILTERS = ["all", "lost", "differs", "unable"] as const;
/** all: in the sheet's order; lost: what lost points or has no score, most first. */
export type ScoreFilter = (typeof SCORE_FILTERS)[number];

/** What 评分 remembers. */
export interface ScoreState {
  /** A1 addresses of the scores picked for writing. */
  readonly picked: ReadonlySet<string>;
  /** Whether picks are written as live formulas or as figures. */
  readonly as: WriteAs;
  readonly filter: ScoreFilter;
  /** Key of the row that is explained. */
  readonly open: string | null;
  /** Whether the pictures are shown. */
  readonly pictures: boolean;
  /** A 评价口径 as it is being typed; null while nobody edits one. */
  readonly draft: ProfileDraft | null;
  /** What kept the last chosen file of a 评价口径 from being taken. */
  readonly fileProblems: readonly ProfileProblem[];
}

export type ScoreAction =
  | { readonly type: "pick"; readonly address: string; readonly on: boolean }
  | { readonly type: "write-as"; readonly as: WriteAs }
  | { readonly type: "filter"; readonly filter: ScoreFilter }
  | { readonly type: "open"; readonly key: string | null }
  | { readonly type: "pictures"; readonly on: boolean }
  | { readonly type: "draft"; readonly draft: ProfileDraft | null }
  | { readonly type: "file-refused"; readonly problems: readonly ProfileProblem[] };

export const SCORE_START: ScoreState = {
  picked: new Set(),
  as: "formulas",
  filter: "all",
  open: null,
  pictures: false,
  draft: null,
  fileProblems: [],
};

export function reduceScore(state: ScoreState, action: ScoreAction | ReadingAction): ScoreState {
  switch (action.type) {
    case "pick": {
      const picked = new Set(state.picked);
      if (action.on) picked.add(action.address);
      else picked.delete(action.address);
      return { ...state, picked };
    }
    case "write-as":
      return { ...state, as: action.as };
    case "filter":
      return { ...state, filter: action.filter };
    case "open":
      return { ...state, open: action.key };
    case "pictures":
      return { ...state, pictures: action.on };
    case "draft":
      return { ...state, draft: action.draft, fileProblems: [] };
    case "file-refused":
      return { ...state, fileProblems: action.problems };
    case "reviewed": // other scores may be offered; a person stays where they are
      return { ...state, picked: action.picked };
    case "read":
      return action.again ? { ...state, picked: action.picked } : elsewhere(state, action.picked);
    case "table":
      return elsewhere(state, action.picked);
  }
}

function elsewhere(state: ScoreState, picked: ReadonlySet<string>): ScoreState {
  return { ...state, picked, filter: "all", open: null };
}
