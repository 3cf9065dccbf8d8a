import type { ReadingAction } from "../session/reading";

/** What 评分 remembers. */
export interface ScoreState {
  /** A1 addresses of the scores picked for writing. */
  readonly picked: ReadonlySet<string>;
}

export type ScoreAction = { readonly type: "pick"; readonly address: string; readonly on: boolean };

export const SCORE_START: ScoreState = { picked: new Set() };

export function reduceScore(state: ScoreState, action: ScoreAction | ReadingAction): ScoreState {
  switch (action.type) {
    case "pick": {
      const picked = new Set(state.picked);
      if (action.on) picked.add(action.address);
      else picked.delete(action.address);
      return { picked };
    }
    case "read":
    case "reviewed":
    case "table": // other scores are offered
      return { picked: action.picked };
  }
}
