/** What 核查 says: its list and cards. */
export default {
  "pane.check.search": "Find a finding, indicator or cell",
  "pane.check.by.severity": "By severity",
  "pane.check.by.rule": "By rule",
  "pane.check.by.indicator": "By indicator",
  "pane.check.group.table": "The whole table",
  "pane.check.fresh": "New",
  "pane.check.since": "Since the last reading: {fresh} new, {gone} fixed, {same} unchanged",
  "pane.check.gone": "Fixed: {message}",
  "pane.check.gone-none": "No finding was fixed.",
  "pane.check.copy-shown": "Copy the findings in the list",
  "pane.check.fixable": "{count} safe {count|repair|repairs}",
  "pane.check.preview-fixes": "Preview repairs",
  "pane.check.suppressed": "{count} ignored",
  "pane.check.more": "Rule settings and ignored findings",
  "pane.suppressed.title": "Ignored findings",
  "pane.check.rules": "Rule settings",
} as const;
