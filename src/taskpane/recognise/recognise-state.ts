import type { Correction } from "../../core/settings/correction";
import type { CorrectionItem } from "../../core/settings/correction-items";
import type { SettingsLayer } from "../../core/settings/settings";
import type { ReadingAction } from "../session/reading";

/** What was changed, for the line that says so. */
export type CorrectionChange =
  | { readonly kind: "said" | "unsaid"; readonly items: readonly CorrectionItem[] }
  | { readonly kind: "forgotten" | "into-workbook" | "out-of-workbook" }
  | { readonly kind: "imported"; readonly count: number; readonly replaced: number };

/** One change of the kept corrections, with the way back. */
export interface CorrectionStep {
  readonly change: CorrectionChange;
  /** Both lists as they were before. */
  readonly before: Readonly<Record<SettingsLayer, readonly Correction[]>>;
  /** Findings of the table before and after; null where it shows no table then or now. */
  readonly findings: { readonly before: number; readonly after: number } | null;
}

/** What 识别 remembers. */
export interface RecogniseState {
  /** Doubts that a person has looked at and let stand, by key. */
  readonly confirmed: ReadonlySet<string>;
  /** Changes that can be taken back, the newest last. */
  readonly steps: readonly CorrectionStep[];
}

export type RecogniseAction =
  | { readonly type: "corrected"; readonly step: CorrectionStep }
  | { readonly type: "taken-back" }
  | { readonly type: "confirmed"; readonly doubts: readonly string[] };

export const RECOGNISE_START: RecogniseState = { confirmed: new Set(), steps: [] };

const MOST_STEPS = 50;

export function reduceRecognise(state: RecogniseState, action: RecogniseAction | ReadingAction): RecogniseState {
  switch (action.type) {
    case "corrected":
      return { ...state, steps: [...state.steps, action.step].slice(-MOST_STEPS) };
    case "taken-back":
      return { ...state, steps: state.steps.slice(0, -1) };
    case "confirmed":
      return { ...state, confirmed: new Set([...state.confirmed, ...action.doubts]) };
    case "read": // another sheet, whose corrections are other ones
      return action.again ? state : { ...state, steps: [] };
    case "reviewed":
    case "table":
      return state;
  }
}
