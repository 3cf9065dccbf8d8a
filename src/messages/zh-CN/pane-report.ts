/** The report in the pane. */
export default {
  "pane.report.word": "导出 Word",
} as const;
