import type zh from "../zh-CN/rules-scores";

export default {
  "rule.score-missing.title": "Score missing",
  "rule.score-missing.blank": "“{indicator}” carries {points} points and has no score",
  "rule.score-missing.blank-unweighed": "“{indicator}” has target and actual value but no score",
  "rule.score-missing.blank-execution": "The budget execution carries {points} points and has no score",
  "rule.score-missing.advice": "Fill in the score",
  "rule.score-out-of-range.title": "Score out of range",
  "rule.score-out-of-range.negative": "The score {score} is below 0",
  "rule.score-out-of-range.above-weight": "The score {score} exceeds the weight {weight}",
  "rule.score-out-of-range.advice": "Keep the score between 0 and the weight",
  "rule.score-total.title": "Total score",
  "rule.score-total.sum-differs": "The total says {printed}, the scores make {sum}",
  "rule.score-total.full-marks-close":
    "The total says {printed}, the scores make {sum}; with full marks ({missing}) for the {count} missing ones the sum is {full}, which is the total",
  "rule.score-total.full-marks-do-not-close":
    "The total says {printed}, the scores make {sum}; even with full marks ({missing}) for the {count} missing ones the sum is {full}, not the total",
  "rule.score-total.advice": "Correct the total or the scores",
} satisfies Record<keyof typeof zh, string>;
