import type zh from "../zh-CN/score";

/** What a closing assumes, and what became of what a person set of an indicator. */
export default {
  "score.part.execution": "budget execution rate",
  "score.part.recorded": "recorded scores",
  "score.part.blanks-full": "blank scores at full marks",
} as const satisfies Record<keyof typeof zh, string>;
