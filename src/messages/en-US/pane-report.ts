import type zh from "../zh-CN/pane-report";

/** The report in the pane. */
export default {
  "pane.report.word": "Export to Word",
} satisfies Record<keyof typeof zh, string>;
