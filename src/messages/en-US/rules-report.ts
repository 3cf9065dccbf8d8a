import type zh from "../zh-CN/rules-report";

export default {
  "rule.report-score.title": "Score in the report differs from the sheet",
  "rule.report-score.differs": "The report gives “{name}” {stated} {stated|point|points}, the sheet {held}",
  "rule.report-score.not-in-sheet":
    "The report gives “{name}” {stated} {stated|point|points}, its score in the sheet is blank",
  "rule.report-score.total-differs": "The report states a total of {stated}, the sheet {held}",
  "rule.report-score.contradicts-itself": "The report scores “{name}” {stated} here and {other} elsewhere",
  "rule.report-score.above-weight":
    "The report gives “{name}” {stated} {stated|point|points}, more than its weight of {weight}",
  "rule.report-weight.title": "Weight in the report differs from the sheet",
  "rule.report-weight.differs": "The report gives “{name}” a weight of {stated}, the sheet {held}",
  "rule.report-weight.contradicts-itself": "The report gives “{name}” a weight of {stated} here and {other} elsewhere",
  "rule.report-weights-total.title": "Weights stated in the report",
  "rule.report-weights-total.sum-differs": "The weights that the report states make {sum} ({parts}), not {fullMark}",
  "rule.report-score-missing.title": "Score missing in the report",
  "rule.report-score-missing.missing": "“{name}” ({weight} {weight|point|points}) has no score in the report",
  "rule.report-score-missing.missing-closes":
    "“{name}” ({weight} {weight|point|points}) has no score in the report; the total of {total} closes under the assumption below",
  "rule.report-score-missing.missing-open":
    "“{name}” ({weight} {weight|point|points}) has no score in the report; full marks do not make the total of {total}",
  "rule.report-total.title": "Total in the report",
  "rule.report-total.sum-differs": "The report states a total of {stated}; the scores that it states make {sum}",
  "rule.report-total.scores-missing":
    "The report states a total of {stated}; the scores that it states make {sum}, and {count} {count|item has|items have} none",
  "rule.report-total.group-differs": "“{name}” has {stated} {stated|point|points}, the scores below it make {sum}",
  "rule.report-grade.title": "Grade in the report",
  "rule.report-grade.differs-from-sheet": "The report says “{stated}”, the sheet “{held}”",
  "rule.report-grade.differs-from-score": "The report says “{stated}”; a total of {total} makes “{expected}”",
  "rule.report-amount.title": "Amount in the report differs from the sheet",
  "rule.report-amount.differs": "The report states “{name}” as {stated} (10,000 yuan), the sheet {held}",
  "rule.report-amount.rate-differs": "The report states an execution rate of {stated}, the sheet {held}",
  "rule.report-amount.rate-not-of-amounts":
    "The report states an execution rate of {stated}; its own amounts make {computed}",
  "rule.report-claims-complete.title": "Everything said to be completed",
  "rule.report-claims-complete.missed":
    "The report says “{claim}”; {count} {count|indicator|indicators} of the sheet missed their target: {names}",
} satisfies Record<keyof typeof zh, string>;
