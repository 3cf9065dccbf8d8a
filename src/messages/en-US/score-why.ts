import type zh from "../zh-CN/score-why";

/** Why a score cannot be computed. */
export default {
  "score.why.no-weight": "there is no weight",
  "score.why.shared": "one merged cell serves several indicators, so that none has a score of its own",
  "score.why.no-target": "there is no target",
  "score.why.no-actual": "there is no actual value",
  "score.why.not-applicable": "marked as not applicable",
  "score.why.target-is-text": "the target is text, there is nothing to compare",
  "score.why.actual-is-text": "the target is a figure, the actual value is text",
  "score.why.actual-copies-sign": "the actual value repeats the target's sign and is no definite figure",
  "score.why.target-about": "the target is approximate, and nothing says how near is near enough",
  "score.why.actual-is-bound": "the actual value only gives a bound",
  "score.why.unit-mismatch": "target and actual value use different units",
  "score.why.percent-open": "a fraction and a percentage cannot be told apart here",
  "score.why.scale-open": "the figures are so far apart that units such as 万元 and 元 seem to be mixed",
  "score.why.period-open": "the count may be the whole year's or one period's",
  "score.why.direction-open": "nothing says whether higher or lower is better, nor does the name",
  "score.why.equal-either-way": "the target is “=” and the name says lower is better: whether less reaches it is open",
  "score.why.no-ratio": "the target is zero or negative, there is no ratio",
  "score.why.outside-range": "outside the range, and no rule says what is taken off",
  "score.why.no-date": "the target is a date, the actual value is none",
  "score.why.date-open": "only the month is given, which leaves open whether it was in time",
  "score.why.late": "after the deadline, and no rule says what is taken off",
  "score.why.qualitative": "qualitative: only the band can be told",
  "score.why.qualitative-open": "qualitative: the wording implies no band",
  "score.why.standard-unread": "the scoring standard cannot be read; a person has to apply it",
  "score.why.standard-bounded": "the scoring standard only says that it is between {from} and {to} points here",
  "score.why.standard-not-applied": "the scoring standard does not fit the row's values",
  "score.why.standard-other-weight": "the scoring standard states other full marks than the weight",
  "score.why.coefficient-out-of-range": "the score coefficient is not between 0 and 100%",
  "score.why.by-hand": "set to be scored by a person",
  "score.closing.blanks": "if {count} blank {count|score is|scores are} full marks ({points} {points|point|points})",
  "score.closing.execution": "if the budget execution rate ({rate}) counts for {weight} {weight|point|points}",
  "score.closing.blanks-execution":
    "if {count} blank {count|score is|scores are} full marks ({points} {points|point|points}) and the budget execution rate ({rate}) counts for {weight} {weight|point|points}",
  "score.closing.blanks-dropped":
    "if {groups} are left out and the other {count} blank {count|score is|scores are} full marks ({points} {points|point|points})",
  "score.closing.dropped-execution":
    "if {groups} are left out and the budget execution rate ({rate}) counts for {weight} {weight|point|points}",
  "score.closing.blanks-dropped-execution":
    "if {groups} are left out, the other {count} blank {count|score is|scores are} full marks ({points} {points|point|points}) and the budget execution rate ({rate}) counts for {weight} {weight|point|points}",
} as const satisfies Record<keyof typeof zh, string>;
