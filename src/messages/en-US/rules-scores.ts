import type zh from "../zh-CN/rules-scores";

export default {
  "rule.score-missing.title": "Score missing",
  "rule.score-missing.blank": "“{indicator}” carries {points} {points|point|points} and has no score",
  "rule.score-missing.blank-unweighed": "“{indicator}” has target and actual value but no score",
  "rule.score-missing.blank-execution": "The budget execution carries {points} {points|point|points} and has no score",
  "rule.score-out-of-range.title": "Score out of range",
  "rule.score-out-of-range.negative": "The score {score} is below 0",
  "rule.score-out-of-range.above-weight": "The score {score} exceeds the weight {weight}",
  "rule.score-total.title": "Total score",
  "rule.score-total.sum-differs": "The total says {printed}, the scores make {sum}",
  "rule.score-total.full-marks-close":
    "The total says {printed}, the scores make {sum}; with full marks ({missing}) for the {count} missing {count|one|ones} the sum is {full}, which is the total",
  "rule.score-total.full-marks-do-not-close":
    "The total says {printed}, the scores make {sum}; even with full marks ({missing}) for the {count} missing {count|one|ones} the sum is {full}, not the total",
  "rule.score-not-numeric.title": "Score is no number",
  "rule.score-not-numeric.unreadable": "The score cell holds “{text}”, which is no number",
  "rule.score-subtotal.title": "Subtotal of scores",
  "rule.score-subtotal.sum-differs": "The subtotal of “{group}” is {printed}, its scores make {sum}",
  "rule.total-missing.title": "Total missing",
  "rule.total-missing.blank": "Rows are scored, the total is blank",
  "rule.score-full-unmet.title": "Full marks, target missed",
  "rule.score-full-unmet.full":
    "Target “{target}”, actual “{actual}”: missed, yet full marks {score}; the profile gives {expected}",
  "rule.score-full-unmet.full-open": "Target “{target}”, actual “{actual}”: missed, yet full marks {score}",
  "rule.score-cut-met.title": "Target met, score cut",
  "rule.score-cut-met.cut": "Target “{target}”, actual “{actual}”: met, {score} of {weight} given and no reason",
  "rule.score-not-proportional.title": "Score off the formula",
  "rule.score-not-proportional.differs": "The score is {score}, the profile gives {expected}",
  "rule.score-raw-percentage.title": "Weight × percentage",
  "rule.score-raw-percentage.raw": "The score {score} is {weight} × {actual}; against the target it is {expected}",
  "rule.score-outside-band.title": "Outside the band",
  "rule.score-outside-band.outside": "“{actual}” earns {low}–{high}, the score is {score}",
  "rule.score-shared.title": "Shared score",
  "rule.score-shared.shared": "{count} indicators share the score {score}",
  "rule.score-columns-disagree.title": "Self and review score differ",
  "rule.score-columns-disagree.differs": "Self score {self}, review score {review}",
} satisfies Record<keyof typeof zh, string>;
