import type zh from "../zh-CN/score";

/** What a closing assumes, and what became of what a person set of an indicator. */
export default {
  "score.override.no-indicator":
    "The sheet “{sheet}” has no indicator “{name}”: what was set for it did not count. Set it anew or remove it.",
  "score.override.target-changed":
    "On the sheet “{sheet}” the target of “{name}” has changed: the reading set for it did not count. Set it anew.",
  "score.part.execution": "budget execution rate",
  "score.part.recorded": "recorded scores",
  "score.part.blanks-full": "blank scores at full marks",
} as const satisfies Record<keyof typeof zh, string>;
