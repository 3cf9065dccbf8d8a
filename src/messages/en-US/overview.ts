import type zhCN from "../zh-CN/overview";

/** The overview of a workbook's tables. */
export default {
  "overview.title": "Evaluation tables of this workbook",
  "overview.none": "No sheet holds an evaluation table.",
  "overview.back": "Back to the table",
  "overview.copy": "Copy the sentence",
  "overview.insert": "Insert summary sheet",
  "overview.nameless": "(no project name)",
  "overview.nth": "{sheet}, table {number}",
  "overview.disagrees": "scores add up to {recorded}",
  "overview.column.name": "Project",
  "overview.column.printed": "Total",
  "overview.column.recomputed": "Recalc.",
  "overview.column.grade": "Grade",
  "overview.column.errors": "Errors",
  "overview.column.warnings": "Warnings",
} satisfies Record<keyof typeof zhCN, string>;
