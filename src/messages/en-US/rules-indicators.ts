import type zh from "../zh-CN/rules-indicators";

export default {
  "rule.indicators-level-missing.title": "Level missing",
  "rule.indicators-level-missing.missing": "No {level} indicator",
  "rule.indicators-satisfaction-missing.title": "No satisfaction indicator",
  "rule.indicators-satisfaction-missing.missing": "No satisfaction indicator",
  "rule.indicators-too-few.title": "Too few indicators",
  "rule.indicators-too-few.few": "Only {count} {count|indicator|indicators}, fewer than {least}",
  "rule.indicator-duplicate.title": "Duplicate indicator",
  "rule.indicator-duplicate.twice": "“{indicator}” has the same name as {first}",
  "rule.indicator-misplaced.title": "Misplaced indicator",
  "rule.indicator-misplaced.misplaced": "“{indicator}” stands under “{group}”; it reads like {belongs}",
  "rule.indicator-placeholder.title": "Placeholder left",
  "rule.indicator-placeholder.left": "“{name}” is a placeholder of the template and carries weight or score",
  "rule.indicator-empty.title": "Empty indicator",
  "rule.indicator-empty.empty": "“{indicator}” has neither target nor actual value",
} satisfies Record<keyof typeof zh, string>;
