import type zh from "../zh-CN/rules-goals";

export default {
  "rule.goal-actual-missing.title": "Goal completion",
  "rule.goal-actual-missing.blank": "The completion is blank",
  "rule.goal-actual-missing.copy": "The completion copies the goal",
  "rule.goal-number-unsupported.title": "Number without indicator",
  "rule.goal-number-unsupported.unsupported": "No indicator carries {numbers}",
  "rule.year-inconsistent.title": "Years disagree",
  "rule.year-inconsistent.head-differs": "The form is for {year}, this says {other}",
  "rule.year-inconsistent.goal-differs": "The form is for {year}, the goal begins with {other}",
  "rule.year-inconsistent.deadline-differs": "The form is for {year}, the deadline lies in {other}",
  "rule.grade-band.title": "Grade",
  "rule.grade-band.differs": "The total is {total}, the grade “{grade}”; the profile gives “{expected}”",
  "rule.problems-empty.title": "Problems empty",
  "rule.problems-empty.none": "{lost} {lost|point was|points were} lost, the problems say “{text}”",
  "rule.instructions-left.title": "Instruction left",
  "rule.instructions-left.left": "“{text}” is the form's own instruction",
} satisfies Record<keyof typeof zh, string>;
