import type zh from "../zh-CN/rules-sheet";

export default {
  "rule.number-as-text.title": "Number as text",
  "rule.number-as-text.text":
    "{count} {count|number|numbers} of column {column} {count|is|are} text, such as “{example}”",
  "rule.formula-error.title": "Formula error",
  "rule.formula-error.error": "The cell holds {error}",
  "rule.formula-range-short.title": "SUM misses a row",
  "rule.formula-range-short.short": "{formula} misses {missed}",
  "rule.formula-hardcoded.title": "Typed over a formula",
  "rule.formula-hardcoded.typed": "{value} is typed, {count} {count|row|rows} of the group {count|computes|compute}",
  "rule.hidden-cells.title": "Hidden cells",
  "rule.hidden-cells.rows": "The table hides row {rows}",
  "rule.hidden-cells.columns": "The table hides column {columns}",
  "rule.merged-covered-value.title": "Covered value",
  "rule.merged-covered-value.covered": "The merged area {area} hides “{value}” in {cell}",
  "rule.values-look-like-weights.title": "Values look like weights",
  "rule.values-look-like-weights.weights": "The {count} targets sum to {sum}: they look like weights",
} satisfies Record<keyof typeof zh, string>;
